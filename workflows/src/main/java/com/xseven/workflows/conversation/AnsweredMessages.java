package com.xseven.workflows.conversation;

import com.xseven.dialogue.identity.MessageId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The latest answered messages, oldest first. Older ones are known to the journal alone, which the api asks first. */
public record AnsweredMessages(List<TurnPage.Answered> latest) {

    static final int REMEMBERED = 256;

    public AnsweredMessages {
        latest = List.copyOf(latest);
    }

    static AnsweredMessages none() {
        return new AnsweredMessages(List.of());
    }

    AnsweredMessages with(List<MessageId> ids, int turn) {
        List<TurnPage.Answered> grown = Stream.concat(
                        latest.stream(), ids.stream().map(id -> new TurnPage.Answered(id, turn)))
                .toList();
        return new AnsweredMessages(grown.subList(Math.max(0, grown.size() - REMEMBERED), grown.size()));
    }

    Optional<Integer> turnOf(MessageId id) {
        return latest.stream()
                .filter(answered -> answered.id().equals(id))
                .map(TurnPage.Answered::turn)
                .findFirst();
    }
}
