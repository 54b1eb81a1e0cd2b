package com.xseven.dialogue.facts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDateTime;
import java.util.List;

/** Whether something can be booked. Alternatives are starts in local time that are possible, nearest first. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "check")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BookingCheck.Possible.class, name = "possible"),
    @JsonSubTypes.Type(value = BookingCheck.ClosedThatDay.class, name = "closed-that-day"),
    @JsonSubTypes.Type(value = BookingCheck.OutsideHours.class, name = "outside-hours"),
    @JsonSubTypes.Type(value = BookingCheck.Full.class, name = "full"),
    @JsonSubTypes.Type(value = BookingCheck.AgainstPolicy.class, name = "against-policy")
})
public sealed interface BookingCheck {

    record Possible() implements BookingCheck {}

    record ClosedThatDay(List<LocalDateTime> alternatives) implements BookingCheck {
        public ClosedThatDay {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** Open that day, but not for the whole visit at that time. */
    record OutsideHours(List<LocalDateTime> alternatives) implements BookingCheck {
        public OutsideHours {
            alternatives = List.copyOf(alternatives);
        }
    }

    record Full(List<LocalDateTime> alternatives) implements BookingCheck {
        public Full {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** The booking rules do not allow it. */
    record AgainstPolicy(Reason reason, List<LocalDateTime> alternatives) implements BookingCheck {

        /** Why the rules refuse, in their own terms. */
        public enum Reason {
            TOO_EARLY,
            TOO_FAR_AHEAD,
            PARTY_TOO_LARGE,
            NEEDS_STAFF_CONFIRMATION
        }

        public AgainstPolicy {
            alternatives = List.copyOf(alternatives);
        }
    }
}
