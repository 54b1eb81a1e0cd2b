package com.xseven.api.security;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.vocabulary.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the caller out of a token that was verified. */
final class TokenReader {

    private TokenReader() {}

    static Caller ofOwnIssuer(Jwt token) {
        return Optional.ofNullable(token.getClaimAsString(Claims.CONVERSATION))
                .filter(ConversationId::isValid)
                .<Caller>map(id -> new Caller.Customer(new ConversationId(id), end(token)))
                .orElseGet(() -> person(token, Claims.ROLES, Claims.BUSINESS));
    }

    static Caller ofOidcIssuer(Jwt token, OidcSettings settings) {
        return person(token, settings.rolesClaim(), settings.businessClaim());
    }

    private static Caller.Person person(Jwt token, String rolesClaim, String businessClaim) {
        return new Caller.Person(
                String.valueOf(token.getSubject()),
                roles(token, rolesClaim),
                Optional.ofNullable(token.getClaimAsString(businessClaim))
                        .filter(BusinessId::isValid)
                        .map(BusinessId::new),
                end(token));
    }

    private static Optional<Instant> end(Jwt token) {
        return Optional.ofNullable(token.getExpiresAt());
    }

    /** Roles that this system does not know are somebody else's. */
    private static Set<Role> roles(Jwt token, String claim) {
        List<String> named =
                Optional.ofNullable(token.getClaimAsStringList(claim)).orElseGet(List::of);
        return Arrays.stream(Role.values())
                .filter(role -> named.contains(role.name()))
                .collect(Collectors.toSet());
    }
}
