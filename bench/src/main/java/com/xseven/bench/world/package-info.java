/**
 * Fills a database with businesses that nobody has ever met, the same ones for the same seed, so that what is measured on them
 * can be measured again.
 */
@NullMarked
package com.xseven.bench.world;

import org.jspecify.annotations.NullMarked;
