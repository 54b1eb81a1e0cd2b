package com.xseven.rules.booking;

import static com.xseven.rules.TableContract.words;
import static com.xseven.rules.ValueType.NUMBER;
import static com.xseven.rules.ValueType.STRING;

import com.xseven.dialogue.availability.StartRule;
import com.xseven.dialogue.business.BookingLimits;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.rules.Consultation;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.Evaluation.Match;
import com.xseven.rules.TableContract;
import com.xseven.rules.TableOutline;
import com.xseven.rules.Value;
import com.xseven.rules.booking.BookingRuling.Allowed;
import com.xseven.rules.booking.BookingRuling.NeedsStaffConfirmation;
import com.xseven.rules.booking.BookingRuling.PartyTooLarge;
import com.xseven.rules.booking.BookingRuling.TooEarly;
import com.xseven.rules.booking.BookingRuling.TooFarAhead;
import com.xseven.rules.booking.BookingRuling.Undecided;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules on a booking by its table. Immutable: for another version of the table make another instance. */
public final class BookingPolicy {

    private static final Set<String> OUTCOMES =
            Set.of("ALLOWED", "TOO_EARLY", "TOO_FAR_AHEAD", "PARTY_TOO_LARGE", "NEEDS_STAFF_CONFIRMATION");

    public static final TableContract CONTRACT = new TableContract(
            "booking-policy",
            Map.of(
                    "category", STRING,
                    "partySize", NUMBER,
                    "daysAhead", NUMBER,
                    "minutesAhead", NUMBER,
                    "minLeadMinutes", NUMBER,
                    "maxDaysAhead", NUMBER,
                    "maxParty", NUMBER,
                    "largePartyFrom", NUMBER),
            Map.of("outcome", STRING, "limit", NUMBER, "holdMinutes", NUMBER, "depositPercent", NUMBER),
            Set.of(
                    "partySize",
                    "daysAhead",
                    "minutesAhead",
                    "minLeadMinutes",
                    "maxDaysAhead",
                    "maxParty",
                    "largePartyFrom"),
            Map.of("category", words(Category.class), "outcome", OUTCOMES));

    private final DecisionTable table;

    /**
     * Rules by this table.
     *
     * @throws IllegalArgumentException when it breaks its contract
     */
    public BookingPolicy(DecisionTable table) {
        this.table = CONTRACT.require(table);
    }

    /** Takes some tens of microseconds; safe for any number of threads. */
    public BookingRuling decide(BookingFacts facts) {
        Consultation consultation = Consultation.of(table, values(facts));
        return consultation.matches().size() == 1
                ? ruling(consultation.matches().getFirst(), consultation)
                : new Undecided(consultation.summary(), consultation.decision());
    }

    /**
     * Which starts a party may book by itself.
     *
     * @param now in any zone
     */
    public StartRule startRule(Business business, int partySize, ZonedDateTime now) {
        return start -> decide(BookingFacts.of(
                        business.category(), partySize, now, start.atZone(business.zone()), business.limits()))
                instanceof Allowed;
    }

    /** The table in use, for pages and for explaining what it decided. */
    public List<TableOutline> tables() {
        return List.of(table.outline());
    }

    private static BookingRuling ruling(Match row, Consultation consultation) {
        Decision decision = consultation.decision();
        int limit = row.whole("limit");
        Duration hold = Duration.ofMinutes(row.whole("holdMinutes"));
        int deposit = row.whole("depositPercent");
        return switch (row.output("outcome").toString()) {
            case "ALLOWED" -> new Allowed(hold, deposit, decision);
            case "NEEDS_STAFF_CONFIRMATION" -> new NeedsStaffConfirmation(limit, hold, deposit, decision);
            case "TOO_EARLY" -> new TooEarly(Duration.ofMinutes(limit), decision);
            case "TOO_FAR_AHEAD" -> new TooFarAhead(limit, decision);
            case "PARTY_TOO_LARGE" -> new PartyTooLarge(limit, decision);
            default -> new Undecided(consultation.summary(), decision);
        };
    }

    private static Map<String, Value> values(BookingFacts facts) {
        BookingLimits limits = facts.limits();
        return Map.of(
                "category", Value.of(facts.category()),
                "partySize", Value.of(facts.partySize()),
                "daysAhead", Value.of(facts.daysAhead()),
                "minutesAhead", Value.of(facts.minutesAhead()),
                "minLeadMinutes", Value.of(limits.minLead().toMinutes()),
                "maxDaysAhead", Value.of(limits.maxDaysAhead()),
                "maxParty", Value.of(limits.maxParty()),
                "largePartyFrom", Value.of(limits.largePartyFrom()));
    }
}
