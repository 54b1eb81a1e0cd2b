/**
 * What a conversation is about, as pure functions and immutable values: no Spring, no Temporal, no I/O, no clock.
 */
@NullMarked
package com.xseven.dialogue;

import org.jspecify.annotations.NullMarked;
