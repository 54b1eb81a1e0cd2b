package com.xseven.store.stream;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.reply.EventId;
import com.xseven.store.Sha256;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import redis.clients.jedis.Connection;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.util.JedisURIHelper;

/** Event streams in Redis. Nothing is connected before it is needed, and nothing needs Redis to be there. */
public final class RedisEventStreams implements EventStreams, AutoCloseable {

    private final RedisClient redis;
    private final StreamLog log;
    private final Doorbell doorbell;
    private final Watchers watchers;
    private final Duration patience;
    private final Outage outage = new Outage();
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    private RedisEventStreams(URI uri, StreamSettings settings) {
        JedisClientConfig access = access(uri, settings.patience());
        redis = RedisClient.builder()
                .hostAndPort(JedisURIHelper.getHostAndPort(uri))
                .clientConfig(access)
                .poolConfig(RedisPool.waitingAtMost(settings.patience()))
                .build();
        patience = settings.patience();
        log = new StreamLog(redis, settings);
        watchers = new Watchers();
        doorbell = new Doorbell(
                () -> new Connection(JedisURIHelper.getHostAndPort(uri), access),
                watchers::areAt,
                watchers::ring,
                watchers::interrupt);
    }

    /**
     * Prepares them; Redis need not be up.
     *
     * @param uri such as {@code redis://:password@host:port}
     */
    public static RedisEventStreams connect(URI uri, StreamSettings settings) {
        return new RedisEventStreams(uri, settings);
    }

    @Override
    public boolean publish(ConversationId conversation, List<PublishedEvent> events) {
        try {
            append(conversation, events);
            outage.succeeded();
            return true;
        } catch (JedisException away) {
            outage.failed(away);
            return false;
        }
    }

    @Override
    public boolean noteText(ConversationId conversation, MessageId message, String text) {
        String digest = Sha256.of(text);
        try {
            boolean same = log.noteDigest(conversation, message, digest).equals(digest);
            outage.succeeded();
            return same;
        } catch (JedisException away) {
            outage.failed(away);
            return true;
        }
    }

    @Override
    public Watch watch(ConversationId conversation, EventId after, EventListener listener) {
        return watch(conversation, Optional.of(after), listener);
    }

    @Override
    public Watch watchNewest(ConversationId conversation, EventListener listener) {
        return watch(conversation, Optional.empty(), listener);
    }

    @Override
    public boolean isLive() {
        return doorbell.isHearing();
    }

    @Override
    public boolean answers() {
        try {
            return "PONG".equals(redis.ping());
        } catch (JedisException away) {
            return false;
        }
    }

    @Override
    public void close() {
        doorbell.close();
        executor.close();
        redis.close();
    }

    /** Once more on a fresh connection, if the pooled one had died unnoticed. */
    private void append(ConversationId conversation, List<PublishedEvent> events) {
        long begun = System.nanoTime();
        try {
            log.append(conversation, events);
        } catch (JedisConnectionException stale) {
            if (System.nanoTime() - begun > patience.toNanos() / 2) {
                throw stale;
            }
            redis.getPool().clear();
            log.append(conversation, events);
        }
    }

    private Watch watch(ConversationId conversation, Optional<EventId> after, EventListener listener) {
        Watcher watcher = new Watcher(conversation, after, listener, log, executor, doorbell::isHearing);
        String channel = StreamNames.doorbell(conversation);
        watchers.add(watcher);
        if (!doorbell.tune(channel)) {
            watcher.ring();
        }
        return () -> {
            watchers.remove(watcher);
            doorbell.tune(channel);
        };
    }

    private static JedisClientConfig access(URI uri, Duration patience) {
        return DefaultJedisClientConfig.builder()
                .user(JedisURIHelper.getUser(uri))
                .password(JedisURIHelper.getPassword(uri))
                .database(JedisURIHelper.getDBIndex(uri))
                .ssl(JedisURIHelper.isRedisSSLScheme(uri))
                .timeoutMillis(Math.toIntExact(patience.toMillis()))
                .blockingSocketTimeoutMillis(Doorbell.LONGEST_SILENCE_MILLIS)
                .clientName("xseven")
                .build();
    }
}
