package com.xseven.api.store;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where PostgreSQL and Redis are; named as the launcher and {@code docker-compose.yml} set them. */
final class StoreSettings {

    private StoreSettings() {}

    /**
     * PostgreSQL.
     *
     * @param url a JDBC URL
     * @param poolSize connections at most; a request holds one for about a millisecond
     */
    @ConfigurationProperties("xseven.postgres")
    record Postgres(
            @DefaultValue("jdbc:postgresql://127.0.0.1:15432/xseven")
            String url,

            @DefaultValue("xseven") String user,
            @DefaultValue("") String password,
            @DefaultValue("16") int poolSize) {

        Postgres {
            if (!url.startsWith("jdbc:postgresql:") || poolSize < 1) {
                throw new IllegalArgumentException("Expected xseven.postgres.url to be a JDBC URL of PostgreSQL");
            }
        }

        @Override
        public String toString() {
            return "Postgres[]";
        }
    }

    /**
     * Redis.
     *
     * @param url such as {@code redis://:password@host:port}
     */
    @ConfigurationProperties("xseven.redis")
    record Redis(@DefaultValue("redis://127.0.0.1:16379") URI url) {

        @Override
        public String toString() {
            return "Redis[]";
        }
    }
}
