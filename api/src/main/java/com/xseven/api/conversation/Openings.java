package com.xseven.api.conversation;

import com.xseven.api.business.BusinessDirectory;
import com.xseven.api.permission.Gate;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.api.security.Problems;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.DashboardAction;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Role;
import com.xseven.workflows.journal.Customer;
import com.xseven.workflows.journal.Opening;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides whether a conversation may be begun as asked, and with which words. */
@Component
final class Openings {

    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2}");
    private static final String FALLBACK_LANGUAGE = "en";

    /** Who may do more comes before who may do less. */
    private static final List<Role> MOST_FIRST =
            List.of(Role.ADMIN, Role.OPERATOR, Role.OWNER, Role.MANAGER, Role.STAFF, Role.ANALYST);

    private final BusinessDirectory businesses;
    private final ConversationSettings settings;
    private final IdleRules idleRules;
    private final Gate gate;
    private final Clock clock;

    Openings(BusinessDirectory businesses, ConversationSettings settings, IdleRules idleRules, Gate gate, Clock clock) {
        this.businesses = businesses;
        this.settings = settings;
        this.idleRules = idleRules;
        this.gate = gate;
        this.clock = clock;
    }

    Opening opening(ConversationId id, NewConversation wish, Caller caller) {
        Findings findings = new Findings();
        findings.expect(wish.flow() != null, "flow", "is missing");
        Optional<String> language = Optional.ofNullable(wish.language());
        language.ifPresent(code -> findings.expect(
                LANGUAGE.matcher(code).matches(), "language", "must be a language of two letters, such as en"));
        Customer customer = wish.details()
                .map(details -> CustomerCheck.customer(details, findings))
                .orElseGet(Customer::unknown);
        findings.conclude();
        Flow flow = wish.flow() == null ? Flow.GLOBAL : wish.flow();
        Optional<Business> business = business(flow, wish.businessId(), caller);
        Optional<Category> category = business.map(Business::category);
        IdleRules.IdleLimit idle = idleRules.idleLimit(category);
        return new Opening(
                id,
                flow,
                business.map(found -> new BusinessId(found.id())),
                category,
                wish.channel() == null ? Channel.WEB : wish.channel(),
                language.map(code -> code.toLowerCase(Locale.ROOT)).orElseGet(() -> languageOf(business)),
                customer,
                Greeting.of(flow, business),
                idle.limit(),
                Optional.of(settings.showPause()),
                settings.turnsPerRun(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                role(flow, caller),
                Optional.empty(),
                Optional.of(idle.decision()));
    }

    /** The most that somebody at the desk may do. */
    static Optional<Role> role(Flow flow, Caller caller) {
        return flow == Flow.DASHBOARD && caller instanceof Caller.Person person
                ? MOST_FIRST.stream().filter(person.roles()::contains).findFirst()
                : Optional.empty();
    }

    private Optional<Business> business(Flow flow, @Nullable String businessId, Caller caller) {
        return switch (flow) {
            case GLOBAL -> none(businessId);
            case DEDICATED -> Optional.of(found(required(businessId)));
            case DASHBOARD -> Optional.of(found(own(caller, businessId)));
        };
    }

    private static Optional<Business> none(@Nullable String businessId) {
        if (businessId != null) {
            throw Problem.ofField(
                    ProblemCode.BUSINESS_NOT_ALLOWED, "businessId", "must be left out in the GLOBAL flow");
        }
        return Optional.empty();
    }

    private static String required(@Nullable String businessId) {
        if (businessId == null || businessId.isBlank()) {
            throw Problem.ofField(ProblemCode.BUSINESS_REQUIRED, "businessId", "is missing");
        }
        return businessId;
    }

    /** Staff speak for their own business, which they need not name. */
    private String own(Caller caller, @Nullable String businessId) {
        return switch (caller) {
            case Caller.Anonymous nobody -> throw Problems.unauthenticated();
            case Caller.Customer customer -> throw Problems.forbidden("The DASHBOARD flow needs a staff login.");
            case Caller.Person person -> {
                String meant = Optional.ofNullable(businessId)
                        .or(() -> person.business().map(BusinessId::value))
                        .orElseThrow(() -> Problem.ofField(ProblemCode.BUSINESS_REQUIRED, "businessId", "is missing"));
                gate.expect(person, DashboardAction.USE_DASHBOARD, Gate.business(meant));
                yield meant;
            }
        };
    }

    private Business found(String businessId) {
        return Optional.of(businessId)
                .filter(BusinessId::isValid)
                .map(BusinessId::new)
                .flatMap(businesses::find)
                .orElseThrow(() -> Problem.ofField(ProblemCode.BUSINESS_NOT_FOUND, "businessId", "names no business"));
    }

    private static String languageOf(Optional<Business> business) {
        return business.map(Business::languages).stream()
                .flatMap(List::stream)
                .findFirst()
                .orElse(FALLBACK_LANGUAGE);
    }
}
