package com.xseven.api.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.api.conversation.ReplyBody;
import com.xseven.dialogue.reply.ConversationEvent;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.store.stream.PublishedEvent;
import java.util.Optional;

/** An event as listeners get it: its id to resume from, its name, and what it tells. */
record EventBody(String id, String event, Object data) {

    record TokenData(int turn, String text) {}

    record StartOverData(int turn) {}

    record StageData(int turn, Stage stage) {}

    record AgentData(int turn, Agent agent) {}

    record ToolData(int turn, String tool) {}

    record HandoffData(int turn) {}

    record EndedData(
            int turn,
            String reason,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> rating) {}

    static EventBody of(PublishedEvent published) {
        String id = published.id().toString();
        return switch (published.event()) {
            case ConversationEvent.Token(int turn, String text) ->
                new EventBody(id, "token", new TokenData(turn, text));
            case ConversationEvent.StartedOver(int turn) -> new EventBody(id, "start-over", new StartOverData(turn));
            case ConversationEvent.StageReached(int turn, Stage stage) ->
                new EventBody(id, "stage", new StageData(turn, stage));
            case ConversationEvent.AgentChosen(int turn, Agent agent) ->
                new EventBody(id, "agent", new AgentData(turn, agent));
            case ConversationEvent.ToolUsed(int turn, String tool) ->
                new EventBody(id, "tool", new ToolData(turn, tool));
            case ConversationEvent.Replied(var reply) -> new EventBody(id, "reply", ReplyBody.of(reply));
            case ConversationEvent.HandedOff(int turn) -> new EventBody(id, "handoff", new HandoffData(turn));
            case ConversationEvent.Ended(int turn, String reason, Optional<Integer> rating) ->
                new EventBody(id, "ended", new EndedData(turn, reason, rating));
        };
    }
}
