package com.xseven.store.stream;

import com.xseven.dialogue.identity.ConversationId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Who watches which conversation. The doorbell is told of the first watcher of a conversation and of the last one's leaving. */
final class Watchers {

    private final Map<ConversationId, List<Watcher>> byConversation = new ConcurrentHashMap<>();

    /** A watcher that is not the first of its conversation reads at once, since no answer of the doorbell will ring it. */
    void add(Watcher watcher, Runnable first) {
        byConversation.compute(watcher.conversation(), (id, present) -> {
            if (present == null) {
                first.run();
                return List.of(watcher);
            }
            watcher.ring();
            return Stream.concat(present.stream(), Stream.of(watcher)).toList();
        });
    }

    void remove(Watcher watcher, Runnable last) {
        watcher.close();
        byConversation.computeIfPresent(watcher.conversation(), (id, present) -> {
            List<Watcher> left =
                    present.stream().filter(other -> other != watcher).toList();
            if (left.isEmpty()) {
                last.run();
                return null;
            }
            return left;
        });
    }

    void ring(String doorbell) {
        byConversation
                .getOrDefault(StreamNames.conversation(doorbell), List.of())
                .forEach(Watcher::ring);
    }

    void interrupt() {
        byConversation.values().forEach(watchers -> watchers.forEach(Watcher::interrupted));
    }
}
