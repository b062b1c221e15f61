/**
 * Any LDAPv3 server as a source (RFC 4511): one connection a reading, simple paged results (RFC
 * 2696), TLS with the certificate and the host name checked, and every way of getting half an
 * answer named. Entries are read without regard to whether they are hidden; the lists of {@code
 * organisation.yaml} are evaluated here, so that nobody downstream needs a directory.
 */
@NullMarked
package org.rollcall.reader.reading.ldap;

import org.jspecify.annotations.NullMarked;
