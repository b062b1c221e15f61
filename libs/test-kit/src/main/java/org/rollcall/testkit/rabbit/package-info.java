/**
 * Declares the exchanges, queues and bindings that the services expect. This is the operator's tool
 * ({@code rollcall topology}), the quickstart's and the tests'; it is on no service's class path,
 * because a service never declares topology: in production custom resources own it, and a service
 * that could declare could also hide that they are missing.
 */
@NullMarked
package org.rollcall.testkit.rabbit;

import org.jspecify.annotations.NullMarked;
