/**
 * Who is asking. People come with a bearer token of their own identity provider; roles are the
 * token's groups, and the natural person behind an account is one claim, so that two accounts of
 * one person are still one person. A token without a person may read at most. A service does not
 * start without an issuer and an audience.
 */
@NullMarked
package org.rollcall.access;

import org.jspecify.annotations.NullMarked;
