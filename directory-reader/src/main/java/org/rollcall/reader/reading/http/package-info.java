/**
 * Starting a pass, and seeing how passes ended, over REST. Starting takes the role operator;
 * looking takes viewer, operator or auditor.
 */
@NullMarked
package org.rollcall.reader.reading.http;

import org.jspecify.annotations.NullMarked;
