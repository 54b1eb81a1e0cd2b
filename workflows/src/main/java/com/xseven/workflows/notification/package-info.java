/**
 * Port to the channels by which customers hear of their appointments.
 */
@NullMarked
package com.xseven.workflows.notification;

import org.jspecify.annotations.NullMarked;
