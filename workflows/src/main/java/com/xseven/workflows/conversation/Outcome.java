package com.xseven.workflows.conversation;

import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.reply.Failure;
import com.xseven.dialogue.reply.Reply;
import com.xseven.dialogue.reply.Staffing;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.thought.Words;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.workflows.agent.Question;
import java.util.List;
import java.util.Optional;

/**
 * What a turn came to, before it is written down.
 *
 * @param puzzled whether nothing of it was understood
 * @param failure what kept it from a proper answer, if anything did
 * @param unsaid what was to be thought about, where something was done and nobody could tell of it properly
 * @param models what models did for it
 * @param staffing how it came that this agent answered
 */
record Outcome(
        Understood understood,
        Agent agent,
        List<Agent> collaborators,
        Path path,
        DialogueState dialogue,
        Words words,
        Optional<Reply.StartedWorkflow> workflow,
        List<Decision> decisions,
        List<String> tools,
        boolean needsHuman,
        boolean degraded,
        boolean puzzled,
        Optional<Failure> failure,
        Optional<Question> unsaid,
        ModelWork models,
        Staffing staffing)
        implements Carried {

    /** One for which no model was asked. */
    Outcome(
            Understood understood,
            Agent agent,
            List<Agent> collaborators,
            Path path,
            DialogueState dialogue,
            Words words,
            Optional<Reply.StartedWorkflow> workflow,
            List<Decision> decisions,
            List<String> tools,
            boolean needsHuman,
            boolean degraded,
            boolean puzzled,
            Optional<Failure> failure,
            Optional<Question> unsaid) {
        this(
                understood,
                agent,
                collaborators,
                path,
                dialogue,
                words,
                workflow,
                decisions,
                tools,
                needsHuman,
                degraded,
                puzzled,
                failure,
                unsaid,
                ModelWork.NONE,
                Staffing.USUAL);
    }

    /** The same, answered by another agent than before. */
    Outcome staffed(Staffing other) {
        return new Outcome(
                understood,
                agent,
                collaborators,
                path,
                dialogue,
                words,
                workflow,
                decisions,
                tools,
                needsHuman,
                degraded,
                puzzled,
                failure,
                unsaid,
                models,
                other);
    }
}
