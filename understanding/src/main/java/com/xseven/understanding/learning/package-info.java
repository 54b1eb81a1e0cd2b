/**
 * Learns to tell intents apart from labelled sentences: any labels, given at run time. For evaluating the sentence encoder on
 * data that is not the project's; conversations use the model that comes with {@code intent}.
 */
@NullMarked
package com.xseven.understanding.learning;

import org.jspecify.annotations.NullMarked;
