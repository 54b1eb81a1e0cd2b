/**
 * Holding and moving appointments in the book.
 */
@NullMarked
package com.xseven.activities.booking;

import org.jspecify.annotations.NullMarked;
