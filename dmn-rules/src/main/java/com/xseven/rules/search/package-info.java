/**
 * How much each thing counts when businesses are put in order for a customer. For the search; it measures distances
 * and likeness itself.
 */
@NullMarked
package com.xseven.rules.search;

import org.jspecify.annotations.NullMarked;
