package com.xseven.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** One step in the life of one appointment or order, in which the worker dies. */
interface Step {

    String name();

    /** Whether the worker dies over a letter; otherwise over a write. */
    boolean isLetter();

    /** Brings the appointment or order to just before the step. */
    void lead();

    /** What the step will stand still at. */
    Blockade block();

    /** Begins the step; returns when it is over, which is after the worker lives again. */
    void enter();

    /** Fails with what is lost, doubled or half done. */
    void check();

    /** Who talked, if anybody did. */
    Optional<Guest> guest();

    /** A reply that tells of a workflow behind it which stands so. */
    static void expectWorkflow(String name, JsonNode reply, String status) {
        assertThat(reply.at("/workflow/status").asText())
                .as(name + ": " + reply.path("text").asText())
                .isEqualTo(status);
    }
}
