/**
 * Who hears what about a booking or an order, and when. For whoever plans an appointment or an order; sending is not
 * known here.
 */
@NullMarked
package com.xseven.rules.notification;

import org.jspecify.annotations.NullMarked;
