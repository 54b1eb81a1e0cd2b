package com.xseven.store.decision;

import com.xseven.dialogue.reply.Decision;
import java.time.Instant;

/** A decision with the turn that it was made in. */
public record KeptDecision(String conversation, int turn, Instant at, Decision decision) {}
