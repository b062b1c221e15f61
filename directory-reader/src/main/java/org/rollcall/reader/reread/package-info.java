/**
 * Reading single entries again because remediation says that it changed them. The request is
 * written down with the message, carried out later, and tried again until the directory answers:
 * the new observation is the independent witness of the change.
 */
@NullMarked
package org.rollcall.reader.reread;

import org.jspecify.annotations.NullMarked;
