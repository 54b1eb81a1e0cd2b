package com.xseven.api.security;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.vocabulary.Role;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who is behind a request. */
public sealed interface Caller {

    /** What tells this caller from others, for idempotency keys. */
    String name();

    /** When the token ends that says who this is; empty if it has no end, or there is none. */
    Optional<Instant> knownUntil();

    /** Somebody without a token. Nothing tells two of them apart, so their idempotency keys have to. */
    record Anonymous() implements Caller {
        @Override
        public String name() {
            return "anonymous";
        }

        @Override
        public Optional<Instant> knownUntil() {
            return Optional.empty();
        }
    }

    /** A customer whose token opens one conversation. */
    record Customer(ConversationId conversation, Optional<Instant> knownUntil) implements Caller {

        /** For ever. */
        public Customer(ConversationId conversation) {
            this(conversation, Optional.empty());
        }

        @Override
        public String name() {
            return "conversation:" + conversation;
        }
    }

    /** Somebody who signed in; {@code business} is where the business roles hold. */
    record Person(String id, Set<Role> roles, Optional<BusinessId> business, Optional<Instant> knownUntil)
            implements Caller {

        public Person {
            roles = Collections.unmodifiableSet(new TreeSet<>(roles));
        }

        /** For ever. */
        public Person(String id, Set<Role> roles, Optional<BusinessId> business) {
            this(id, roles, business, Optional.empty());
        }

        @Override
        public String name() {
            return "person:" + id;
        }
    }
}
