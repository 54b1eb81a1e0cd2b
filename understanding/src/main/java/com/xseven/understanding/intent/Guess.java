package com.xseven.understanding.intent;

import com.xseven.dialogue.vocabulary.Intent;

/**
 * What a clause most likely wants.
 *
 * @param confidence between 0 and 1
 * @param producer what came to it, as in {@link com.xseven.dialogue.command.Evidence}
 */
public record Guess(Intent intent, double confidence, String producer) {}
