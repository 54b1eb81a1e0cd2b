/**
 * Businesses and their staff.
 */
@NullMarked
package com.xseven.store.world;

import org.jspecify.annotations.NullMarked;
