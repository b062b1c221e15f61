/**
 * Sites that only export: LDIF files (RFC 2849), as {@code ldapsearch} and {@code ldifde} write
 * them, dropped into a folder. The newest drop is the directory.
 *
 * <p>Half a file looks like a whole one, so a drop has to say that it is complete: by ldapsearch's
 * trailer ({@code # search result}, {@code result: 0 Success}), or by a file of the same name with
 * {@code .sha256} after it. Nobody can be asked by id either; so an entry counts as gone only when
 * two complete drops in a row do not have it.
 */
@NullMarked
package org.rollcall.reader.reading.ldif;

import org.jspecify.annotations.NullMarked;
