package com.xseven.store.stream;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.reply.EventId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Response;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.params.SetParams;
import redis.clients.jedis.params.XAddParams;
import redis.clients.jedis.resps.StreamEntry;

/** Reads and writes the entries of the streams. Failures of Redis come out as they are. */
final class StreamLog {

    /** So few that a listener who is slow to take them costs little memory. */
    static final int PAGE = 50;

    private static final String FIELD = "e";
    private static final String STANDS_ALREADY = "equal or smaller";

    private final UnifiedJedis redis;
    private final StreamSettings settings;
    private final EventJson json = new EventJson();

    StreamLog(UnifiedJedis redis, StreamSettings settings) {
        this.redis = redis;
        this.settings = settings;
    }

    void append(ConversationId conversation, List<PublishedEvent> events) {
        String stream = StreamNames.stream(conversation);
        List<Response<StreamEntryID>> added = new ArrayList<>();
        try (AbstractPipeline pipeline = redis.pipelined()) {
            for (PublishedEvent event : events) {
                added.add(pipeline.xadd(stream, place(event.id()), Map.of(FIELD, json.write(event.event()))));
            }
            pipeline.pexpire(stream, settings.timeToLive().toMillis());
            pipeline.publish(StreamNames.doorbell(conversation), "");
            pipeline.sync();
        }
        added.forEach(StreamLog::acceptWhatStandsAlready);
    }

    /** The digest that was noted first for a message; its own if it is the first. */
    String noteDigest(ConversationId conversation, MessageId message, String digest) {
        SetParams first = SetParams.setParams().nx().px(settings.timeToLive().toMillis());
        String before = redis.setGet(StreamNames.message(conversation, message), digest, first);
        return before == null ? digest : before;
    }

    /** At most a page of what follows that place, in order. */
    Page after(ConversationId conversation, EventId place) {
        return page(redis.xrange(
                StreamNames.stream(conversation),
                new StreamEntryID(place.turn(), place.index() + 1L),
                StreamEntryID.MAXIMUM_ID,
                PAGE));
    }

    /** The newest events, in order. */
    Page newest(ConversationId conversation, int count) {
        return page(redis.xrevrange(
                        StreamNames.stream(conversation), StreamEntryID.MAXIMUM_ID, StreamEntryID.MINIMUM_ID, count)
                .reversed());
    }

    /**
     * Some events in order.
     *
     * @param end place of the last entry that was read; empty when there was none
     * @param full whether there may be more
     */
    record Page(List<PublishedEvent> events, Optional<EventId> end, boolean full) {}

    private Page page(List<StreamEntry> entries) {
        List<PublishedEvent> events = new ArrayList<>();
        for (StreamEntry entry : entries) {
            Optional.ofNullable(entry.getFields().get(FIELD))
                    .flatMap(json::read)
                    .ifPresent(event -> events.add(new PublishedEvent(place(entry), event)));
        }
        return new Page(
                List.copyOf(events),
                entries.isEmpty() ? Optional.empty() : Optional.of(place(entries.getLast())),
                entries.size() == PAGE);
    }

    private XAddParams place(EventId id) {
        return XAddParams.xAddParams()
                .id(id.turn(), id.index())
                .maxLen(settings.maxLength())
                .approximateTrimming();
    }

    private static EventId place(StreamEntry entry) {
        return new EventId(
                Math.toIntExact(entry.getID().getTime()),
                Math.toIntExact(entry.getID().getSequence()));
    }

    private static void acceptWhatStandsAlready(Response<StreamEntryID> response) {
        try {
            response.get();
        } catch (JedisDataException refused) {
            if (!String.valueOf(refused.getMessage()).contains(STANDS_ALREADY)) {
                throw refused;
            }
        }
    }
}
