/**
 * Conversations of the past, taken again by rules in the making. Nothing is done about what comes out, and nothing of it is
 * kept but the history of the workflow that was asked.
 */
@NullMarked
package com.xseven.workflows.whatif;

import org.jspecify.annotations.NullMarked;
