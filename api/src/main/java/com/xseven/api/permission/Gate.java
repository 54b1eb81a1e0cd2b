package com.xseven.api.permission;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.api.security.Problems;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.DashboardAction;
import com.xseven.dialogue.vocabulary.Role;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets people do what the rules allow them, and tells everybody else by which row they may not. */
@Component
public final class Gate {

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final PermissionRules rules;
    private final PermitLog log;

    Gate(PermissionRules rules, PermitLog log) {
        this.rules = rules;
        this.log = log;
    }

    /**
     * Whether they may do it at once; {@code business} is empty for what concerns none, or all. For what is shown: whoever does
     * something about it asks {@link #expect}.
     */
    public boolean lets(Caller.Person person, DashboardAction action, Optional<BusinessId> business) {
        Permit permit = rules.ask(person.roles(), action, isOwn(person, business));
        permit.decided().ifPresent(decision -> log.keepLook(person, business, decision));
        return permit instanceof Permit.Granted;
    }

    /**
     * The caller, if they may do it at once.
     *
     * @throws Problem {@code UNAUTHENTICATED}, {@code APPROVAL_NEEDED} or {@code FORBIDDEN} for everybody else
     */
    public Caller.Person expect(Caller caller, DashboardAction action, Optional<BusinessId> business) {
        Caller.Person person = person(caller);
        return granted(person, action, ask(person, action, business));
    }

    /** The same for whatever makes up one wish; all of it or nothing. */
    public Caller.Person expectAll(Caller caller, Set<DashboardAction> actions, Optional<BusinessId> business) {
        Caller.Person person = person(caller);
        actions.forEach(action -> expect(person, action, business));
        return person;
    }

    /**
     * The caller, if they may do it, be it only together with somebody else. For what nobody can do alone anyway, as the
     * second of two people is asked whatever the table says.
     */
    public Caller.Person expectAsOneOfTwo(Caller caller, DashboardAction action) {
        Caller.Person person = person(caller);
        Permit permit = ask(person, action, Optional.empty());
        return permit instanceof Permit.NeedsApproval ? person : granted(person, action, permit);
    }

    /**
     * The business that they may ask about; empty for all of them.
     *
     * @param asked the one that they name; without it, all, or else their own
     */
    public Optional<BusinessId> narrow(Caller caller, DashboardAction action, Optional<BusinessId> asked) {
        Caller.Person person = person(caller);
        if (asked.isEmpty() && lets(person, action, Optional.empty())) {
            return Optional.empty();
        }
        Optional<BusinessId> meant = asked.or(person::business);
        expect(person, action, meant);
        return meant;
    }

    /** The business of an address; empty for what is no id, which is nobody's own. */
    public static Optional<BusinessId> business(String id) {
        return Optional.of(id).filter(BusinessId::isValid).map(BusinessId::new);
    }

    private static Caller.Person person(Caller caller) {
        return switch (caller) {
            case Caller.Anonymous nobody -> throw Problems.unauthenticated();
            case Caller.Customer customer ->
                throw Problems.forbidden("This is for people who sign in; the token opens its own conversation alone.");
            case Caller.Person person -> person;
        };
    }

    private Permit ask(Caller.Person person, DashboardAction action, Optional<BusinessId> business) {
        Permit permit = rules.ask(person.roles(), action, isOwn(person, business));
        permit.decided().ifPresent(decision -> log.keep(person, action, business, decision));
        return permit;
    }

    private static boolean isOwn(Caller.Person person, Optional<BusinessId> business) {
        return business.isPresent() && business.equals(person.business());
    }

    private static Caller.Person granted(Caller.Person person, DashboardAction action, Permit permit) {
        switch (permit) {
            case Permit.Granted granted -> LOG.debug("{} may {}: {}", person.name(), action, granted.decision());
            case Permit.NeedsApproval needed -> throw refused(person, action, approval(action, needed));
            case Permit.Refused refused -> throw refused(person, action, refusal(action, refused));
        }
        return person;
    }

    private static Problem refused(Caller.Person person, DashboardAction action, Problem problem) {
        LOG.info("{} may not {}: {}", person.name(), action, problem.detail());
        return problem;
    }

    private static Problem approval(DashboardAction action, Permit.NeedsApproval needed) {
        String who = needed.approvers().isEmpty()
                ? "nobody may do it alone"
                : "ask somebody who is "
                        + needed.approvers().stream().map(Role::name).collect(Collectors.joining(" or ")) + " to do it";
        return Problem.of(
                        ProblemCode.APPROVAL_NEEDED,
                        action + " needs somebody else's consent, by " + place(needed.decision()) + ": " + who + ".")
                .withDecision(needed.decision());
    }

    private static Problem refusal(DashboardAction action, Permit.Refused refused) {
        return refused.decision()
                .map(decision -> Problems.forbidden(action + " is not allowed, by " + place(decision) + ".")
                        .withDecision(decision))
                .orElseGet(() -> Problems.forbidden(action + " is not allowed to somebody without a role."));
    }

    private static String place(Decision decision) {
        return (decision.rows().isEmpty() ? "no row" : "the row " + String.join(", ", decision.rows()))
                + " of the rules " + decision.table() + ", version " + decision.version();
    }
}
