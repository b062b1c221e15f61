/**
 * What the organisation itself knows about its contacts: rules that people write in CEL. A rule is
 * admitted only if it can do no harm (it parses, its types fit, its answer is yes or no, it can
 * neither run long nor let a text grow) and does what its own tests say. All rules are always
 * asked; one that fails for a contact says so, and that contact is not decided INTERNAL. Pure: the
 * same contact, rules, domains and day give the same answers.
 */
@NullMarked
package org.rollcall.classifier.rules;

import org.jspecify.annotations.NullMarked;
