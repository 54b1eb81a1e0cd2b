/**
 * Whether a booking may be made as asked. The answer stands in the table {@code booking-policy}; this package only
 * carries facts in and words out. Whether a place is free is another question, for the store.
 */
@NullMarked
package com.xseven.rules.booking;

import org.jspecify.annotations.NullMarked;
