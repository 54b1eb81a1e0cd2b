/**
 * Appointments as calendars read them. Pure: whoever asks brings the appointment and the time.
 */
@NullMarked
package com.xseven.store.calendar;

import org.jspecify.annotations.NullMarked;
