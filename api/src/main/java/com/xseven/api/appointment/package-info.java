/**
 * Appointments over HTTP. Who may see one: the customer in whose conversation it came about, the staff of the business,
 * operators and administrators. To everybody else it does not exist.
 */
@NullMarked
package com.xseven.api.appointment;

import org.jspecify.annotations.NullMarked;
