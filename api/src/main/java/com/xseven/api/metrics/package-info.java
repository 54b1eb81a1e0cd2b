/**
 * Metrics for the operators, on a port of their own. What is measured says nothing of a person or a conversation: paths come
 * with their variables unfilled, and no id is ever a label.
 */
@NullMarked
package com.xseven.api.metrics;

import org.jspecify.annotations.NullMarked;
