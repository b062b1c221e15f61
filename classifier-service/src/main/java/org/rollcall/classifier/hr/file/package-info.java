/**
 * HR feeds as bytes: which format they are in, how many bytes there may be, and what they are known
 * by, their SHA-256. They are read piece by piece, since a large one would not fit into memory
 * beside what is made of it.
 */
@NullMarked
package org.rollcall.classifier.hr.file;

import org.jspecify.annotations.NullMarked;
