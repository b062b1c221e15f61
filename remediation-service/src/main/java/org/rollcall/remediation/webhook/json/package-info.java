/** An announcement as the receiver gets it: {@code {type, timestamp, data}}, less than 20 kB. */
@NullMarked
package org.rollcall.remediation.webhook.json;

import org.jspecify.annotations.NullMarked;
