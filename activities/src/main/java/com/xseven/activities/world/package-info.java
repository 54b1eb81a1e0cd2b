/**
 * What activities know of businesses without asking the database each time.
 */
@NullMarked
package com.xseven.activities.world;

import org.jspecify.annotations.NullMarked;
