/** Benchmarks. */
@NullMarked
package com.xseven.bench;

import org.jspecify.annotations.NullMarked;
