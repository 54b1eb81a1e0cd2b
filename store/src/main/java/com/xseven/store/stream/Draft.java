package com.xseven.store.stream;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.ConversationEvent;
import com.xseven.dialogue.reply.EventId;
import java.util.List;

/**
 * An answer that is being written, told piece by piece. Its events stand behind those of the turn before and ahead of the turn's
 * own, so that a reader who comes back goes on where they were, and the reply still has the place that follows from its turn.
 * The journal knows nothing of drafts: with the stream they are lost, and the reply says everything. For one thread.
 */
public final class Draft {

    /** Ahead of it are the events of the turn before. */
    private static final int BEHIND_THE_TURN = 1_000_000;

    private static final int PIECES = 10_000;
    private static final int ATTEMPTS = 8;

    private final EventStreams streams;
    private final ConversationId conversation;
    private final int turn;
    private final int first;
    private int told;
    private boolean away;

    /**
     * One that takes the place of what was told of the turn's answer before.
     *
     * @param call counted from 1 within the turn
     * @param attempt counted from 1 within the call
     */
    public Draft(EventStreams streams, ConversationId conversation, int turn, int call, int attempt) {
        this.streams = streams;
        this.conversation = conversation;
        this.turn = turn;
        this.first = BEHIND_THE_TURN + (call * ATTEMPTS + Math.min(attempt, ATTEMPTS) - 1) * PIECES;
    }

    public void add(String text) {
        tell(new ConversationEvent.Token(turn, text));
    }

    /** What was told of the turn's answer so far does not count. */
    public void startOver() {
        tell(new ConversationEvent.StartedOver(turn));
    }

    /** Whoever writes does not wait twice for a stream that is away. */
    private void tell(ConversationEvent event) {
        if (!away && told < PIECES) {
            EventId place = new EventId(turn - 1, first + told);
            told++;
            away = !streams.publish(conversation, List.of(new PublishedEvent(place, event)));
        }
    }
}
