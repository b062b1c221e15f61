/**
 * The whole service, with real parts around it.
 */
@NullMarked
package org.rollcall.reader.service;

import org.jspecify.annotations.NullMarked;
