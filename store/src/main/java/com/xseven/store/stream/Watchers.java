package com.xseven.store.stream;

import com.xseven.dialogue.identity.ConversationId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Who watches which conversation. */
final class Watchers {

    private final Map<ConversationId, List<Watcher>> byConversation = new ConcurrentHashMap<>();

    void add(Watcher watcher) {
        byConversation.merge(
                watcher.conversation(),
                List.of(watcher),
                (present, added) ->
                        Stream.concat(present.stream(), added.stream()).toList());
    }

    void remove(Watcher watcher) {
        watcher.close();
        byConversation.computeIfPresent(watcher.conversation(), (id, present) -> {
            List<Watcher> left =
                    present.stream().filter(other -> other != watcher).toList();
            return left.isEmpty() ? null : left;
        });
    }

    /** Whether anybody watches the conversation of that doorbell. */
    boolean areAt(String doorbell) {
        return byConversation.containsKey(StreamNames.conversation(doorbell));
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
