/**
 * The services as their users reach them: REST with a bearer token, problems as problem+json. The
 * demo does nothing behind their backs.
 */
@NullMarked
package org.rollcall.quickstart.demo.http;

import org.jspecify.annotations.NullMarked;
