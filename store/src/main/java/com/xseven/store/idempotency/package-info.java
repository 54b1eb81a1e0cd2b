/**
 * Remembers the answers to requests that carry an idempotency key, so that a repeated request is answered and not
 * carried out. What a request means is no matter here: requests and answers are digests and bytes.
 */
@NullMarked
package com.xseven.store.idempotency;

import org.jspecify.annotations.NullMarked;
