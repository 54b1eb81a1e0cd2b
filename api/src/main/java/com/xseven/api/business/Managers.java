package com.xseven.api.business;

import com.xseven.api.problem.Problem;
import com.xseven.api.security.Caller;
import com.xseven.api.security.Problems;
import com.xseven.dialogue.identity.BusinessId;

/** Who may change a business. */
public final class Managers {

    private Managers() {}

    /** The caller, if they run that business; everybody else is refused. */
    public static Caller.Person expect(Caller caller, String id) {
        return switch (caller) {
            case Caller.Anonymous nobody -> throw Problems.unauthenticated();
            case Caller.Person person when BusinessId.isValid(id) && person.manages(new BusinessId(id)) -> person;
            case Caller.Customer customer -> throw refused();
            case Caller.Person person -> throw refused();
        };
    }

    private static Problem refused() {
        return Problems.forbidden("A business is changed by its owner and its managers.");
    }
}
