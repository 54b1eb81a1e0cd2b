package com.xseven.workflows.burst;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.dialogue.reply.Decision;
import java.time.Duration;

/**
 * How messages that wait are answered.
 *
 * @param oneByOne whether each gets an answer of its own; otherwise all that wait get one
 * @param pause how long the customer has to be quiet before they are answered; zero for at once
 * @param decision of the rules, to be kept with the turn
 */
public record Intake(
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean oneByOne, Duration pause, Decision decision) {}
