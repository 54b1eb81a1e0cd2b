/**
 * The book of appointments.
 */
@NullMarked
package com.xseven.store.booking;

import org.jspecify.annotations.NullMarked;
