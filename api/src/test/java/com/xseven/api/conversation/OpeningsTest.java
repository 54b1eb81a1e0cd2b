package com.xseven.api.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.security.Caller;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Role;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpeningsTest {

    @Test
    void shouldSpeakWithTheRoleThatMayDoMost() {
        assertThat(role(Role.STAFF, Role.ADMIN)).contains(Role.ADMIN);
        assertThat(role(Role.OWNER, Role.ADMIN)).contains(Role.ADMIN);
        assertThat(role(Role.OWNER, Role.MANAGER, Role.STAFF)).contains(Role.OWNER);
        assertThat(role(Role.STAFF, Role.ANALYST, Role.OPERATOR)).contains(Role.OPERATOR);
        assertThat(role()).isEmpty();
    }

    @Test
    void shouldKnowWhereEveryRoleStands() {
        for (Role role : Role.values()) {
            assertThat(role(role)).contains(role);
        }
    }

    @Test
    void shouldSpeakWithNoRoleElsewhere() {
        assertThat(Openings.role(Flow.GLOBAL, person(Role.OWNER))).isEmpty();
        assertThat(Openings.role(Flow.DASHBOARD, new Caller.Anonymous())).isEmpty();
    }

    private static Optional<Role> role(Role... roles) {
        return Openings.role(Flow.DASHBOARD, person(roles));
    }

    private static Caller.Person person(Role... roles) {
        return new Caller.Person("somebody", Set.of(roles), Optional.empty());
    }
}
