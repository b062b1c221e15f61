/**
 * What the three services stand on: a PostgreSQL, an AMQP broker and an LDAP directory. There are
 * three footings: parts embedded in this JVM (the default), servers that run on this machine, and
 * containers. The system property {@code rollcall.footing} chooses. A journey does not notice,
 * except where a part cannot be killed because the test did not start it: then it is skipped, and
 * says so.
 */
@NullMarked
package org.rollcall.acceptance.footing;

import org.jspecify.annotations.NullMarked;
