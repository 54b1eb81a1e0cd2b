/**
 * The waiting list: who would come if something became free, and what they were offered.
 */
@NullMarked
package com.xseven.store.waiting;

import org.jspecify.annotations.NullMarked;
