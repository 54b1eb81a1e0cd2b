package com.xseven.api.security;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Finds out who sent a token, by the issuer that it names. */
public final class Authenticator implements AuthenticationManager {

    private static final Logger LOG = LoggerFactory.getLogger(Authenticator.class);

    private final Map<String, Issuer> issuers;
    private final VerifiedTokens verified;

    Authenticator(Map<String, Issuer> issuers, VerifiedTokens verified) {
        this.issuers = Map.copyOf(issuers);
        this.verified = verified;
    }

    /** How tokens of an issuer are verified and read. */
    record Issuer(JwtDecoder decoder, Function<Jwt, Caller> reader) {}

    /**
     * Who sent the token.
     *
     * @throws InvalidBearerTokenException if it is not a valid token of a trusted issuer
     */
    public Caller caller(String token) {
        return verified.caller(token).orElseGet(() -> verify(token));
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        return new CallerAuthentication(caller(((BearerTokenAuthenticationToken) presented).getToken()));
    }

    private Caller verify(String token) {
        Issuer issuer = issuer(token).orElseThrow(() -> new InvalidBearerTokenException("Unknown issuer"));
        try {
            Jwt claims = issuer.decoder().decode(token);
            Caller caller = issuer.reader().apply(claims);
            verified.remember(token, caller, Optional.ofNullable(claims.getExpiresAt()));
            return caller;
        } catch (JwtException invalid) {
            throw new InvalidBearerTokenException("Invalid token", invalid);
        } catch (JwtDecoderInitializationException issuerIsAway) {
            LOG.warn("A token cannot be verified, since the keys of its issuer cannot be had");
            throw new InvalidBearerTokenException("Unverifiable token", issuerIsAway);
        }
    }

    private Optional<Issuer> issuer(String token) {
        try {
            return Optional.ofNullable(JWTParser.parse(token).getJWTClaimsSet().getIssuer())
                    .map(issuers::get);
        } catch (ParseException notAToken) {
            return Optional.empty();
        }
    }
}
