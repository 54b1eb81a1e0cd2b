/** Sweeps away what is old in the store, and what Temporal and the store no longer agree on. */
@NullMarked
package com.xseven.activities.cleanup;

import org.jspecify.annotations.NullMarked;
