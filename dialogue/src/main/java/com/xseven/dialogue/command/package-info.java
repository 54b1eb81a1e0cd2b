/**
 * What the words of a customer ask the conversation to do. The built-in understanding and every model produce the
 * same commands, so that the policy never knows who understood.
 */
@NullMarked
package com.xseven.dialogue.command;

import org.jspecify.annotations.NullMarked;
