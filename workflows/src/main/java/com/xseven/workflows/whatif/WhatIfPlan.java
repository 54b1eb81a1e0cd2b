package com.xseven.workflows.whatif;

import com.xseven.dialogue.identity.ConversationId;

/**
 * Which conversation is taken again, by which version of which table.
 *
 * @param table one that conversations ask
 * @param version its number, from 1
 */
public record WhatIfPlan(ConversationId conversation, String table, int version) {}
