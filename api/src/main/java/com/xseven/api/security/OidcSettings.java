package com.xseven.api.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An OpenID Connect issuer whose tokens are accepted too.
 *
 * @param issuer its URL; without one only the own issuer counts
 * @param audience what its tokens must name among those that they are meant for; needed with an issuer, since that issues
 *     tokens for other services too
 * @param rolesClaim the claim that lists roles by their names in the contract
 * @param businessClaim the claim that names the business in which the business roles hold
 */
@ConfigurationProperties("xseven.oidc")
record OidcSettings(
        @Nullable String issuer,
        @Nullable String audience,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("business") String businessClaim) {

    OidcSettings {
        if (given(issuer).isPresent() && given(audience).isEmpty()) {
            throw new IllegalArgumentException(
                    "Expected XSEVEN_OIDC_AUDIENCE to be set where XSEVEN_OIDC_ISSUER is, but it"
                            + " is empty; set it to the name under which the issuer knows this service (the claim aud)");
        }
    }

    /** An issuer whose tokens count when they are meant for that audience. */
    record Trusted(String issuer, String audience) {}

    Optional<Trusted> trusted() {
        return given(issuer).flatMap(url -> given(audience).map(name -> new Trusted(url, name)));
    }

    private static Optional<String> given(@Nullable String setting) {
        return Optional.ofNullable(setting).filter(text -> !text.isBlank());
    }
}
