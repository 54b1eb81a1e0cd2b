package com.xseven.api.permission;

import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the rules say to somebody's wish, and the decision behind it. */
public sealed interface Permit {

    /** What decided; nothing does on somebody without a role. */
    default Optional<Decision> decided() {
        return switch (this) {
            case Granted granted -> Optional.of(granted.decision());
            case NeedsApproval needed -> Optional.of(needed.decision());
            case Refused refused -> refused.decision();
        };
    }

    /** At once. */
    record Granted(Decision decision) implements Permit {}

    /**
     * Not by this person alone.
     *
     * @param approvers roles that may do the same at once; none where nobody may
     */
    record NeedsApproval(Decision decision, Set<Role> approvers) implements Permit {

        public NeedsApproval {
            EnumSet<Role> sorted = EnumSet.noneOf(Role.class);
            sorted.addAll(approvers);
            approvers = Collections.unmodifiableSet(sorted);
        }
    }

    /** Not at all; there is no decision on somebody without a role. */
    record Refused(Optional<Decision> decision) implements Permit {}
}
