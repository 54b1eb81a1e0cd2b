package com.xseven.api.security;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Finds out who sent a token, by the issuer that it names. */
public final class Authenticator implements AuthenticationManager {

    private final Map<String, Issuer> issuers;

    Authenticator(Map<String, Issuer> issuers) {
        this.issuers = Map.copyOf(issuers);
    }

    /** How tokens of an issuer are verified and read. */
    record Issuer(JwtDecoder decoder, Function<Jwt, Caller> reader) {}

    /**
     * Who sent the token.
     *
     * @throws InvalidBearerTokenException if it is not a valid token of a trusted issuer
     */
    public Caller caller(String token) {
        Issuer issuer = issuer(token).orElseThrow(() -> new InvalidBearerTokenException("Unknown issuer"));
        try {
            return issuer.reader().apply(issuer.decoder().decode(token));
        } catch (JwtException invalid) {
            throw new InvalidBearerTokenException("Invalid token", invalid);
        }
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        return new CallerAuthentication(caller(((BearerTokenAuthenticationToken) presented).getToken()));
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
