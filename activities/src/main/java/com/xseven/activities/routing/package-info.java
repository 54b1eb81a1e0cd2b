/**
 * Choosing agents by the DMN tables.
 */
@NullMarked
package com.xseven.activities.routing;

import org.jspecify.annotations.NullMarked;
