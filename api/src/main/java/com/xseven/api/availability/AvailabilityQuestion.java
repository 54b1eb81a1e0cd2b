package com.xseven.api.availability;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is asked for, as the parameters of an address say it; blank ones do not matter. */
record AvailabilityQuestion(
        Optional<String> offer, Optional<String> date, Optional<Integer> partySize, Optional<String> staff) {

    private static final int LARGEST_PARTY = 1_000;
    private static final int FARTHEST_YEAR = 9_998;

    AvailabilityQuestion {
        offer = offer.filter(text -> !text.isBlank());
        date = date.filter(text -> !text.isBlank());
        staff = staff.filter(text -> !text.isBlank());
    }

    LocalDate day(LocalDate today) {
        return date.map(AvailabilityQuestion::parsed).orElse(today);
    }

    private static LocalDate parsed(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < 1 || date.getYear() > FARTHEST_YEAR) {
                throw invalid("date", "must be a date of our time, such as 2027-01-31");
            }
            return date;
        } catch (DateTimeException unreadable) {
            throw invalid("date", "must be a date, such as 2027-01-31");
        }
    }

    int people() {
        int people = partySize.orElse(1);
        if (people < 1 || people > LARGEST_PARTY) {
            throw invalid("partySize", "must be from 1 to " + LARGEST_PARTY);
        }
        return people;
    }

    /** The service; empty where a business takes tables. */
    Optional<Offer> service(Business business) {
        if (business.takesTables()) {
            if (offer.isPresent()) {
                throw invalid("offer", "must be left out: a table is booked without one");
            }
            return Optional.empty();
        }
        List<String> services = business.services().stream().map(Offer::id).toList();
        return Optional.of(offer.filter(services::contains)
                .flatMap(business::offer)
                .orElseThrow(() -> invalid("offer", "must be one of " + String.join(", ", services))));
    }

    Optional<String> person(Business business) {
        if (staff.filter(id -> business.staffMember(id).isEmpty()).isPresent()) {
            throw invalid("staff", "must be somebody who works for the business");
        }
        return staff;
    }

    private static Problem invalid(String parameter, String message) {
        return Problem.ofParameter(ProblemCode.INVALID_PARAMETER, parameter, message);
    }
}
