/** Tests of the rules: what is let in, what fires, and what a rule can never do. */
@NullMarked
package org.rollcall.classifier.rules;

import org.jspecify.annotations.NullMarked;
