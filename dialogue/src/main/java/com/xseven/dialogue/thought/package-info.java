/**
 * What an agent wants to happen next, as values that the workflow interprets.
 */
@NullMarked
package com.xseven.dialogue.thought;

import org.jspecify.annotations.NullMarked;
