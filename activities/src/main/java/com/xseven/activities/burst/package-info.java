/**
 * Saying by the DMN table how messages are answered that wait together.
 */
@NullMarked
package com.xseven.activities.burst;

import org.jspecify.annotations.NullMarked;
