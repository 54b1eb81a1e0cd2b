package com.xseven.understanding.grammar;

import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.text.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** A value that a message names, and where in its plain text. */
public sealed interface Mention {

    Span span();

    record Day(Span span, LocalDate date) implements Mention {}

    /**
     * A clock time.
     *
     * @param exact whether it is known to be before or after noon; if not, {@code hour} is between 0 and 12
     */
    record Clock(Span span, int hour, int minute, boolean exact) implements Mention {}

    /** A moment counted from now, such as in two hours. */
    record Moment(Span span, LocalDateTime at) implements Mention {}

    /** A shift of a time that was said before, such as an hour later. */
    record Shift(Span span, int minutes) implements Mention {}

    /** Minutes of an hour that was said before, such as half past. */
    record Minute(Span span, int minute) implements Mention {}

    /** A shift of a date that was said before, such as the day after. */
    record DayShift(Span span, int days) implements Mention {}

    record Part(Span span, PartOfDay part) implements Mention {}

    record Party(Span span, int size) implements Mention {}

    /** A change of a number of people that was said before, such as one more. */
    record PartyShift(Span span, int people) implements Mention {}

    /** A number that does not say what it counts. */
    record Bare(Span span, int number) implements Mention {}

    /** A name, phone number, e-mail address, street address, staff id, number of an order, vehicle or part of the city, in its slot's canonical form. */
    record Plain(Span span, SlotName slot, String value) implements Mention {}

    /** One offer or, where the words fit several, all of these. */
    record Offers(Span span, List<String> ids) implements Mention {

        public Offers {
            ids = List.copyOf(ids);
        }
    }

    record Tag(Span span, String tag) implements Mention {}

    /**
     * The days of a weekend, or those of the working week.
     *
     * @param first the Saturday, where one weekend is meant
     */
    record Days(Span span, boolean weekend, Optional<LocalDate> first) implements Mention {}

    /** A person asked for whose name nobody of the staff has, as it was typed. */
    record Stranger(Span span, String name) implements Mention {}

    /**
     * An amount of money, without its currency.
     *
     * @param least what it shall cost at least; the same as {@code most} where one price is named
     * @param most what it may cost
     */
    record Price(Span span, Optional<BigDecimal> least, Optional<BigDecimal> most) implements Mention {

        /** Whether it narrows what is looked for, and does not just name a price. */
        public boolean isBound() {
            return !least.equals(most);
        }
    }

    /** How long something takes. */
    record Length(Span span, Duration length) implements Mention {}
}
