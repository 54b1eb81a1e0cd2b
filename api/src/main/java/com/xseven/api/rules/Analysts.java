package com.xseven.api.rules;

import com.xseven.api.security.Caller;
import com.xseven.api.security.Problems;
import com.xseven.dialogue.vocabulary.Role;
import java.util.Collections;
import java.util.Set;

/** Who may see rules, and who may change them. */
final class Analysts {

    private static final Set<Role> READERS = Set.of(Role.ANALYST, Role.ADMIN);

    private Analysts() {}

    /** The caller, if they look after rules; everybody else is refused. */
    static Caller.Person expect(Caller caller) {
        return expect(caller, Set.of(Role.ANALYST), "Rules are changed by analysts.");
    }

    /** Refuses everybody who may not read rules. */
    static void expectReader(Caller caller) {
        expect(caller, READERS, "Rules are shown to analysts and administrators.");
    }

    private static Caller.Person expect(Caller caller, Set<Role> roles, String otherwise) {
        return switch (caller) {
            case Caller.Anonymous nobody -> throw Problems.unauthenticated();
            case Caller.Person person when !Collections.disjoint(person.roles(), roles) -> person;
            case Caller.Customer customer -> throw Problems.forbidden(otherwise);
            case Caller.Person person -> throw Problems.forbidden(otherwise);
        };
    }
}
