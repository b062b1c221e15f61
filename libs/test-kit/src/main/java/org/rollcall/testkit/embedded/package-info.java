/**
 * The parts that Rollcall talks to, as real servers inside this JVM or started by it: PostgreSQL,
 * an AMQP 0-9-1 broker, an LDAP directory and an OpenID Connect issuer. Each listens on a free
 * loopback port, protects itself with random passwords, and leaves no process, port or file behind
 * when it is closed. Tests and the quickstart use them; no service has them on its class path.
 */
@NullMarked
package org.rollcall.testkit.embedded;

import org.jspecify.annotations.NullMarked;
