package com.xseven.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.vocabulary.Role;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

class OidcTest {

    private static final String AUDIENCE = "xseven";

    private final RSAKey key = aKey();
    private HttpServer server = aServer();

    @BeforeEach
    void publishKeys() {
        serve("/.well-known/openid-configuration", """
                {"issuer": "%s", "jwks_uri": "%s/keys", "subject_types_supported": ["public"]}""".formatted(issuer(), issuer()));
        serve("/keys", new JWKSet(key.toPublicJWK()).toString());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void shouldReadPeopleFromTheTokensOfTheTrustedIssuer() throws JOSEException {
        // given
        String token = token(issuer(), key);

        // when
        Caller caller = authenticator(issuer()).caller(token);

        // then
        assertThat(caller)
                .isInstanceOfSatisfying(
                        Caller.Person.class,
                        person -> assertThat(person.knownUntil())
                                .hasValueSatisfying(end -> assertThat(end).isAfter(Instant.now())))
                .usingRecursiveComparison()
                .ignoringFields("knownUntil")
                .isEqualTo(
                        new Caller.Person("mario", Set.of(Role.OWNER), Optional.of(new BusinessId("marios-italian"))));
    }

    @Test
    void shouldRefuseTokensOfOtherIssuersAndKeys() throws JOSEException {
        // given
        String ofAnother = token("https://another.example", key);
        String forged = token(issuer(), aKey());

        // when, then
        assertRefused(ofAnother);
        assertRefused(forged);
    }

    @Test
    void shouldReadTokensThatAreMeantForSeveralServicesWhenThisIsOneOfThem() throws JOSEException {
        // given
        String token = token(issuer(), key, List.of("kitchen", AUDIENCE));

        // when, then
        assertThat(authenticator(issuer()).caller(token)).isInstanceOf(Caller.Person.class);
    }

    @Test
    void shouldRefuseTokensThatAreMeantForOtherServicesOrForNone() throws JOSEException {
        assertRefused(token(issuer(), key, List.of("kitchen")));
        assertRefused(token(issuer(), key, List.of("kitchen", AUDIENCE + "-test")));
        assertRefused(token(issuer(), key, List.of()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void shouldNotStartWithAnIssuerAndNoAudience(@Nullable String audience) {
        assertThatThrownBy(() -> new OidcSettings("https://login.example", audience, "roles", "business"))
                .hasMessageContaining("XSEVEN_OIDC_AUDIENCE");
        assertThat(new OidcSettings(" ", audience, "roles", "business").trusted())
                .isEmpty();
    }

    @Test
    void shouldRefuseTokensWhileTheIssuersKeysCannotBeHad() throws JOSEException {
        // given
        server.stop(0);

        // when, then
        assertRefused(token(issuer(), key));
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> authenticator(issuer()).caller(token)).isInstanceOf(InvalidBearerTokenException.class);
    }

    private static Authenticator authenticator(String trusted) {
        IssuerSettings own = new IssuerSettings("xseven", null, Duration.ofDays(30), Duration.ofHours(12));
        OidcSettings oidc = new OidcSettings(trusted, AUDIENCE, "groups", "shop");
        return new SecurityConfiguration().authenticator(IssuerKey.in(Optional.empty()), own, oidc, Clock.systemUTC());
    }

    private static String token(String issuer, RSAKey signedWith) throws JOSEException {
        return token(issuer, signedWith, List.of(AUDIENCE));
    }

    private static String token(String issuer, RSAKey signedWith, List<String> audience) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(signedWith.getKeyID())
                        .build(),
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .subject("mario")
                        .audience(audience)
                        .claim("groups", List.of("OWNER", "chess-club"))
                        .claim("shop", "marios-italian")
                        .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                        .build());
        token.sign(new RSASSASigner(signedWith));
        return token.serialize();
    }

    private String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void serve(String path, String json) {
        server.createContext(path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static HttpServer aServer() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static RSAKey aKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException failure) {
            throw new AssertionError(failure);
        }
    }
}
