package com.xseven.store.stream;

import java.time.Duration;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;
import redis.clients.jedis.Connection;

/** A small pool: a call takes well under a millisecond, so few connections carry many conversations. */
final class RedisPool {

    private static final int CONNECTIONS = 16;

    private RedisPool() {}

    static GenericObjectPoolConfig<Connection> waitingAtMost(Duration patience) {
        GenericObjectPoolConfig<Connection> pool = new GenericObjectPoolConfig<>();
        pool.setMaxTotal(CONNECTIONS);
        pool.setMaxIdle(CONNECTIONS);
        pool.setMaxWait(patience);
        pool.setJmxEnabled(false);
        return pool;
    }
}
