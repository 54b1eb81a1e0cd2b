package com.xseven.api.event;

import com.xseven.store.stream.PublishedEvent;
import java.util.List;

/** What the journal told of events that the stream did not. */
sealed interface Replay {

    /** These, in order; none, if nothing is missing. */
    record Told(List<PublishedEvent> events) implements Replay {

        public Told {
            events = List.copyOf(events);
        }
    }

    /** It could not be asked, so something may be missing. */
    record Away() implements Replay {}
}
