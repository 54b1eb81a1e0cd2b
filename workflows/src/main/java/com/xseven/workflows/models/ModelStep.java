package com.xseven.workflows.models;

import com.xseven.dialogue.reply.ModelNote;

/** What came of a call, and what it took. */
public record ModelStep(ModelThought thought, ModelNote note) {}
