package com.xseven.api.security;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;

/** Issues this system's own tokens. They hold ids and roles, and no personal data. */
@Component
public final class Tokens {

    private final JwtEncoder encoder;
    private final IssuerSettings settings;
    private final Clock clock;

    Tokens(JwtEncoder encoder, IssuerSettings settings, Clock clock) {
        this.encoder = encoder;
        this.settings = settings;
        this.clock = clock;
    }

    /** A token and when it ends. */
    public record Issued(String token, Instant expiresAt) {}

    /** Opens one conversation and nothing else. */
    public Issued forConversation(ConversationId conversation) {
        return issue(
                settings.conversationToken(),
                claims -> claims.subject("conversation:" + conversation)
                        .claim(Claims.CONVERSATION, conversation.value()));
    }

    Issued forPerson(Caller.Person person) {
        return issue(settings.login(), claims -> {
            person.business().map(BusinessId::value).ifPresent(business -> claims.claim(Claims.BUSINESS, business));
            return claims.subject(person.id())
                    .claim(Claims.ROLES, person.roles().stream().map(Enum::name).toList());
        });
    }

    private Issued issue(Duration lifetime, UnaryOperator<JwtClaimsSet.Builder> contents) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant end = now.plus(lifetime);
        JwtClaimsSet claims = contents.apply(JwtClaimsSet.builder()
                        .issuer(settings.name())
                        .issuedAt(now)
                        .expiresAt(end))
                .build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.ES256).build();
        return new Issued(
                encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue(), end);
    }
}
