package com.xseven.store.stream;

import com.xseven.dialogue.reply.ConversationEvent;
import com.xseven.dialogue.reply.End;
import com.xseven.dialogue.reply.EventId;
import com.xseven.dialogue.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The events that a finished turn consists of, and their ids. Since both follow from what the journal keeps, a turn can
 * be published again by anybody and a lost stream be told from the journal under the same ids.
 */
public final class TurnEvents {

    private TurnEvents() {}

    /**
     * In their order: the stages gone through, who answers, the tools used, the reply, the end.
     *
     * @param tools names of the tools used, in order
     * @param ended how the conversation ended with this turn, if it did
     */
    public static List<PublishedEvent> of(Reply reply, List<String> tools, Optional<End> ended) {
        int turn = reply.turn();
        List<ConversationEvent> events = new ArrayList<>();
        reply.path().forEach(stage -> events.add(new ConversationEvent.StageReached(turn, stage)));
        events.add(new ConversationEvent.AgentChosen(turn, reply.agent()));
        tools.forEach(tool -> events.add(new ConversationEvent.ToolUsed(turn, tool)));
        if (reply.handedOver()) {
            events.add(new ConversationEvent.HandedOff(turn));
        }
        events.add(new ConversationEvent.Replied(reply));
        ended.ifPresent(end -> events.add(new ConversationEvent.Ended(turn, end.reason(), end.rating())));
        return numbered(turn, events);
    }

    private static List<PublishedEvent> numbered(int turn, List<ConversationEvent> events) {
        List<PublishedEvent> numbered = new ArrayList<>();
        for (ConversationEvent event : events) {
            numbered.add(new PublishedEvent(new EventId(turn, numbered.size() + 1), event));
        }
        return List.copyOf(numbered);
    }
}
