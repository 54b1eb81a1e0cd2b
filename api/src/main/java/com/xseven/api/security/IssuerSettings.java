package com.xseven.api.security;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * This system's own issuer of tokens.
 *
 * @param name the issuer that its tokens name
 * @param key file where its signing key is kept; without one a key lives as long as the process
 * @param conversationToken how long a customer's token opens the conversation
 * @param login how long a sign-in lasts
 */
@ConfigurationProperties("xseven.issuer")
record IssuerSettings(
        @DefaultValue("xseven") String name,
        @Nullable Path key,
        @DefaultValue("30d") Duration conversationToken,
        @DefaultValue("12h") Duration login) {

    IssuerSettings {
        if (name.isBlank() || !conversationToken.isPositive() || !login.isPositive()) {
            throw new IllegalArgumentException("Expected xseven.issuer to have a name and positive lifetimes");
        }
    }

    Optional<Path> keyFile() {
        return Optional.ofNullable(key);
    }
}
