/**
 * Port to the rules that say how messages are answered that wait together.
 */
@NullMarked
package com.xseven.workflows.burst;

import org.jspecify.annotations.NullMarked;
