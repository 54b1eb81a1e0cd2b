/**
 * The book of orders. An order's workflow is its only writer; every change is written together with the event that tells of
 * it.
 */
@NullMarked
package com.xseven.store.ordering;

import org.jspecify.annotations.NullMarked;
