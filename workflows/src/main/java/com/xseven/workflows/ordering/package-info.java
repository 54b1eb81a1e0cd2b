/**
 * An order's way from the yes to the customer's hands, and the ports to the book in which it stands and to those who are
 * told of it.
 */
@NullMarked
package com.xseven.workflows.ordering;

import org.jspecify.annotations.NullMarked;
