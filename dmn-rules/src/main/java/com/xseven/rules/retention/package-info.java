/**
 * How long things are kept once nobody needs them for their work. For the conversation that waits for its customer and
 * for the cleanup; nothing is removed here.
 */
@NullMarked
package com.xseven.rules.retention;

import org.jspecify.annotations.NullMarked;
