/**
 * Walking the waiting list of a business when something becomes free, and the ports to the list and to those who wait. No other
 * workflow calls in here: whoever frees a place sends a signal.
 */
@NullMarked
package com.xseven.workflows.waiting;

import org.jspecify.annotations.NullMarked;
