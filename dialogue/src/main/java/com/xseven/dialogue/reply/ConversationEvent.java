package com.xseven.dialogue.reply;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Stage;
import java.util.Optional;

/** Something that whoever watches a conversation hears of. The JSON type names are those of the public event stream. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ConversationEvent.Token.class, name = "token"),
    @JsonSubTypes.Type(value = ConversationEvent.StartedOver.class, name = "start-over"),
    @JsonSubTypes.Type(value = ConversationEvent.StageReached.class, name = "stage"),
    @JsonSubTypes.Type(value = ConversationEvent.AgentChosen.class, name = "agent"),
    @JsonSubTypes.Type(value = ConversationEvent.ToolUsed.class, name = "tool"),
    @JsonSubTypes.Type(value = ConversationEvent.Replied.class, name = "reply"),
    @JsonSubTypes.Type(value = ConversationEvent.HandedOff.class, name = "handoff"),
    @JsonSubTypes.Type(value = ConversationEvent.Ended.class, name = "ended")
})
public sealed interface ConversationEvent {

    /** A piece of an answer that is still being written. */
    record Token(int turn, String text) implements ConversationEvent {}

    /** The pieces told so far of that turn's answer do not count: it is written anew. */
    record StartedOver(int turn) implements ConversationEvent {}

    record StageReached(int turn, Stage stage) implements ConversationEvent {}

    record AgentChosen(int turn, Agent agent) implements ConversationEvent {}

    record ToolUsed(int turn, String tool) implements ConversationEvent {}

    record Replied(Reply reply) implements ConversationEvent {}

    /** A person is needed. */
    record HandedOff(int turn) implements ConversationEvent {}

    /** Nothing is answered any more; see {@link End}. */
    record Ended(int turn, String reason, Optional<Integer> rating) implements ConversationEvent {}
}
