/**
 * How long things stand open that somebody may still answer or take back. For whoever opens them; that the time is up is noticed
 * elsewhere.
 */
@NullMarked
package com.xseven.rules.limit;

import org.jspecify.annotations.NullMarked;
