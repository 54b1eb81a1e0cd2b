package com.xseven.dialogue.reply;

import java.util.Optional;

/**
 * How a conversation ended, as those hear who watch it.
 *
 * @param reason in the words of whoever ended it, which may be personal; {@code requested} where they gave none, and
 *     {@code idle} where nobody wrote any more
 * @param rating the customer's verdict from 1 to 5
 */
public record End(String reason, Optional<Integer> rating) {}
