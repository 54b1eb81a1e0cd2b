package com.xseven.store.decision;

import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.reply.Occasion;

/** A decision with the turn, or the wish, that it was made for. */
public record KeptDecision(Occasion occasion, Decision decision) {}
