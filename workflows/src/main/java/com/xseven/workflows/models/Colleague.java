package com.xseven.workflows.models;

import com.xseven.dialogue.vocabulary.Agent;

/**
 * Another agent that a model wants to hear, or to answer instead.
 *
 * @param prompt by which it is asked, with its version
 */
public record Colleague(Agent agent, String prompt) {}
