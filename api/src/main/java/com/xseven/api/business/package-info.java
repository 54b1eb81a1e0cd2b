/**
 * The business world, as anybody may see it.
 */
@NullMarked
package com.xseven.api.business;

import org.jspecify.annotations.NullMarked;
