package com.xseven.api.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An OpenID Connect issuer whose tokens are accepted too.
 *
 * @param issuer its URL; without one only the own issuer counts
 * @param rolesClaim the claim that lists roles by their names in the contract
 * @param businessClaim the claim that names the business in which the business roles hold
 */
@ConfigurationProperties("xseven.oidc")
record OidcSettings(
        @Nullable String issuer,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("business") String businessClaim) {

    Optional<String> trusted() {
        return Optional.ofNullable(issuer).filter(url -> !url.isBlank());
    }
}
