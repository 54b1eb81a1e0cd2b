/**
 * What a conversation remembers between turns: tasks, slots, the action that waits for a yes. Small on purpose, since
 * it travels through the history of every turn.
 */
@NullMarked
package com.xseven.dialogue.state;

import org.jspecify.annotations.NullMarked;
