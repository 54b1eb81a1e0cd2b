/**
 * An appointment's way from the hold to the visit, and the port to the book in which it stands.
 */
@NullMarked
package com.xseven.workflows.booking;

import org.jspecify.annotations.NullMarked;
