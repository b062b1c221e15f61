/**
 * People's way to the editions of the rules and of {@code organisation.yaml}: check a text, see
 * whom it would move, propose it, accept it by two, and go back to an earlier one.
 */
@NullMarked
package org.rollcall.classifier.edition.http;

import org.jspecify.annotations.NullMarked;
