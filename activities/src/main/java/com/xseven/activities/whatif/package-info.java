/**
 * Conversations of the past by rules in the making. What is here reads: the journal, the book and the orders as they stand
 * today. It must never be given anything that writes, or tells anybody.
 */
@NullMarked
package com.xseven.activities.whatif;

import org.jspecify.annotations.NullMarked;
