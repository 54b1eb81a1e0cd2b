/**
 * The waiting list in PostgreSQL: who is asked next, and word of a place that became free.
 */
@NullMarked
package com.xseven.activities.waiting;

import org.jspecify.annotations.NullMarked;
