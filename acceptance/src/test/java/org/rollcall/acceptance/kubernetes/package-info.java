/**
 * The Kubernetes manifests, read as strictly as an API server would: every document is of a known
 * kind and has no field that the kind does not know. The rest of what is tested is why the
 * manifests exist: the separation of rights is physical.
 */
@NullMarked
package org.rollcall.acceptance.kubernetes;

import org.jspecify.annotations.NullMarked;
