/**
 * Who is in which group, directly and through other groups. A source fills a {@link
 * org.rollcall.reader.group.GroupGraph} with what it read and gets {@link
 * org.rollcall.reader.group.Memberships}: a picture that never changes, from which each entry's
 * standing is told. When groups change, a second picture is made from the first, and the two say
 * whose standing differs, so that those entries are told anew and no others. Groups that contain
 * each other are cut where they would begin again. Knows no directory protocol: a key is a text
 * that is the same whenever the same entry is meant.
 */
@NullMarked
package org.rollcall.reader.group;

import org.jspecify.annotations.NullMarked;
