package com.xseven.evaluation.slots;

import com.xseven.understanding.text.Span;

/** Words of an utterance that mention something; the span counts in what was typed. */
record Labelled(SlotKind kind, Span span) {}
