package com.xseven.rules.booking;

import com.xseven.dialogue.reply.Decision;
import java.time.Duration;

/** What the rules say to a booking. */
public sealed interface BookingRuling {

    /** What the table was asked and what it said; to be kept with the turn. */
    Decision decision();

    /**
     * It may be made.
     *
     * @param hold how long a place is kept while the customer confirms
     * @param depositPercent of the price, to be paid ahead; 0 for none
     */
    record Allowed(Duration hold, int depositPercent, Decision decision) implements BookingRuling {}

    /**
     * It may be made once the staff agree.
     *
     * @param partyFrom party size from which the staff are asked
     * @param hold how long a place is kept meanwhile
     * @param depositPercent of the price, to be paid ahead; 0 for none
     */
    record NeedsStaffConfirmation(int partyFrom, Duration hold, int depositPercent, Decision decision)
            implements BookingRuling {}

    /** Too soon from now, or past; {@code minLead} is the shortest time between asking and arriving. */
    record TooEarly(Duration minLead, Decision decision) implements BookingRuling {}

    /** The book is not open that far; {@code maxDaysAhead} is the farthest day. */
    record TooFarAhead(int maxDaysAhead, Decision decision) implements BookingRuling {}

    /** More people than {@code maxParty}, the most that the business takes. */
    record PartyTooLarge(int maxParty, Decision decision) implements BookingRuling {}

    /** The table does not say: no row fits, a cell failed, or the outcome is unknown here. */
    record Undecided(String reason, Decision decision) implements BookingRuling {}
}
