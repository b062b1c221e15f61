/**
 * The content of hr.csv as SCIM 2.0 users with the enterprise extension (RFC 7643): what personnel
 * and identity systems export and push. What SCIM has no attribute for (former surname, site, dates
 * of an employment) stands in an extension of our own.
 */
@NullMarked
package org.rollcall.classifier.hr.scim;

import org.jspecify.annotations.NullMarked;
