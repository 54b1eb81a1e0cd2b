/**
 * Writing orders into the book and moving them on.
 */
@NullMarked
package com.xseven.activities.ordering;

import org.jspecify.annotations.NullMarked;
