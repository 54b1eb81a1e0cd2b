/**
 * Port to the rules that say how a conversation that got stuck goes on.
 */
@NullMarked
package com.xseven.workflows.recovery;

import org.jspecify.annotations.NullMarked;
