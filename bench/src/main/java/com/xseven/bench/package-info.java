/**
 * Measures a running system over HTTP, as its customers meet it, beside what the servers below can do at best in the same
 * run. Ratios of one run say more than milliseconds of two.
 */
@NullMarked
package com.xseven.bench;

import org.jspecify.annotations.NullMarked;
