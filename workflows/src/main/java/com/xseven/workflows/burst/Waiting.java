package com.xseven.workflows.burst;

import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Stage;

/**
 * Messages that wait for a turn.
 *
 * @param stage where the conversation stands
 * @param messages how many wait, at least 1
 */
public record Waiting(Channel channel, Stage stage, int messages) {}
