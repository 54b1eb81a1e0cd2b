package com.xseven.store.stream;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.Connection;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.exceptions.JedisException;

/**
 * The one connection on which a process hears that something was published. Channels come and go while it is open; when
 * it breaks it is opened again, and every channel counts as rung then, since nobody knows what was missed. A Redis that
 * hangs sends nothing and closes nothing, so it is pinged, and the connection counts as broken when no answer comes.
 */
final class Doorbell implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Doorbell.class);
    private static final long SHORTEST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 1000;
    private static final long PING_MILLIS = 700;

    /** How long nothing may be heard, pongs included. Two pings may be late before the connection is given up. */
    static final int LONGEST_SILENCE_MILLIS = 2000;

    private final Supplier<Connection> connections;
    private final Predicate<String> wanted;
    private final Consumer<String> rung;
    private final Runnable lost;
    private final Set<String> channels = new HashSet<>();
    private Ears ears = new Ears();
    private @Nullable Thread listening;
    private @Nullable Thread pinging;
    private @Nullable Connection connection;
    private boolean hearing;
    private boolean closed;

    /**
     * @param connections opens one whose reads fail after {@link #LONGEST_SILENCE_MILLIS} once it is subscribed
     * @param wanted whether anybody wants to hear of a channel
     * @param rung told the channel, on the connection's own thread
     * @param lost told once when the connection breaks
     */
    Doorbell(Supplier<Connection> connections, Predicate<String> wanted, Consumer<String> rung, Runnable lost) {
        this.connections = connections;
        this.wanted = wanted;
        this.rung = rung;
        this.lost = lost;
    }

    /**
     * Subscribes to a channel that somebody wants, and gives up one that nobody does. Who wants what is asked here, under
     * the lock, so that of several changes at once the last one counts.
     *
     * @return whether the channel will be rung as soon as its subscription is confirmed
     */
    synchronized boolean tune(String channel) {
        if (listening == null) {
            listening = Thread.ofVirtual().name("doorbell").start(this::listen);
            pinging = Thread.ofVirtual().name("doorbell-pings").start(this::ping);
        }
        boolean isWanted = wanted.test(channel);
        if (isWanted == channels.contains(channel)) {
            return false;
        }
        if (isWanted) {
            channels.add(channel);
            return hearing && told(() -> ears.subscribe(channel));
        }
        channels.remove(channel);
        if (hearing) {
            told(() -> ears.unsubscribe(channel));
        }
        return false;
    }

    synchronized boolean isHearing() {
        return hearing;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (connection != null) {
            hangUp(connection);
        }
        if (listening != null) {
            listening.interrupt();
        }
        if (pinging != null) {
            pinging.interrupt();
        }
    }

    private static void hangUp(Connection connection) {
        try {
            connection.forceDisconnect();
        } catch (IOException alreadyBroken) {
            LOG.debug("The doorbell's connection was broken already");
        }
    }

    /** A command that cannot be sent means that the connection is broken, which its reader finds out as well. */
    private static boolean told(Runnable command) {
        try {
            command.run();
            return true;
        } catch (JedisException broken) {
            LOG.debug("The doorbell's connection broke while something was sent");
            return false;
        }
    }

    private void listen() {
        long pause = SHORTEST_PAUSE_MILLIS;
        while (!isClosed()) {
            try (Connection opened = open()) {
                hearOn(opened);
            } catch (RuntimeException away) {
                pause = wentAway() ? SHORTEST_PAUSE_MILLIS : Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            }
            rest(pause);
        }
    }

    /** Hangs up at the end, since closing in good order may wait for a Redis that hangs. */
    private void hearOn(Connection opened) {
        try {
            freshEars().proceed(opened, StreamNames.QUIET_CHANNEL);
        } finally {
            hangUp(opened);
        }
    }

    private void ping() {
        while (!isClosed()) {
            rest(PING_MILLIS);
            synchronized (this) {
                if (hearing) {
                    told(ears::ping);
                }
            }
        }
    }

    private Connection open() {
        Connection opened = connections.get();
        synchronized (this) {
            connection = opened;
        }
        return opened;
    }

    private synchronized Ears freshEars() {
        ears = new Ears();
        return ears;
    }

    /** Whether it had been heard on before. */
    private boolean wentAway() {
        synchronized (this) {
            if (!hearing) {
                return false;
            }
            hearing = false;
        }
        if (!isClosed()) {
            LOG.warn("Redis is away: replies are looked up until it is back");
            lost.run();
        }
        return true;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** Called on the thread that listens. */
    private final class Ears extends JedisPubSub {

        @Override
        public void onSubscribe(String channel, int count) {
            if (channel.equals(StreamNames.QUIET_CHANNEL)) {
                opened();
            } else {
                rung.accept(channel);
            }
        }

        @Override
        public void onMessage(String channel, String message) {
            rung.accept(channel);
        }

        private void opened() {
            synchronized (Doorbell.this) {
                hearing = true;
                if (!channels.isEmpty()) {
                    told(() -> subscribe(channels.toArray(String[]::new)));
                }
            }
            LOG.info("Redis tells of events");
        }
    }
}
