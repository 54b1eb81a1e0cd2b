package com.xseven.api.waiting;

import com.xseven.api.problem.FieldProblem;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.store.waiting.WaitingWish;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what somebody waits for, and names everything that is wrong with it at once. */
final class JoinCheck {

    private static final int LARGEST_PARTY = 1_000;
    private static final int LONGEST_TEXT = 254;
    private static final Duration WIDEST = Duration.ofDays(7);
    private static final Duration FARTHEST = Duration.ofDays(366);
    private static final Pattern PHONE = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2}");

    private final List<FieldProblem> found = new ArrayList<>();
    private final JoinBody body;
    private final Business business;
    private final Instant now;

    private JoinCheck(JoinBody body, Business business, Instant now) {
        this.body = body;
        this.business = business;
        this.now = now;
    }

    /**
     * The wish, where it can be one.
     *
     * @throws Problem {@code INVALID_REQUEST} that lists every field that is not valid
     */
    static WaitingWish wish(JoinBody body, Business business, Optional<ConversationId> conversation, Instant now) {
        return new JoinCheck(body, business, now).wish(conversation);
    }

    private WaitingWish wish(Optional<ConversationId> conversation) {
        Instant from = time("from", body.from());
        Instant to = time("to", body.to());
        expect(!to.isBefore(from), "to", "must not be before from");
        expect(to.isAfter(now), "to", "must be ahead");
        expect(!to.isAfter(now.plus(FARTHEST)), "to", "must be within a year");
        expect(!to.isAfter(from.plus(WIDEST)), "to", "must be at most seven days after from");
        int people = Optional.ofNullable(body.partySize()).orElse(1);
        expect(people >= 1 && people <= LARGEST_PARTY, "partySize", "must be from 1 to " + LARGEST_PARTY);
        JoinBody.Who who = Optional.ofNullable(body.customer()).orElseGet(() -> new JoinBody.Who(null, null, null));
        Optional<String> phone = text("customer.phone", who.phone());
        phone.ifPresent(number ->
                expect(PHONE.matcher(number).matches(), "customer.phone", "must be a number such as +12015550999"));
        Optional<String> email = text("customer.email", who.email());
        email.ifPresent(
                address -> expect(EMAIL.matcher(address).matches(), "customer.email", "must be an e-mail address"));
        WaitingWish wish = new WaitingWish(
                new BusinessId(business.id()),
                conversation,
                service(),
                person(),
                people,
                from,
                to,
                from,
                text("customer.name", who.name()),
                phone,
                email,
                language());
        if (!found.isEmpty()) {
            throw Problem.of(ProblemCode.INVALID_REQUEST, "Some fields are not valid; see errors.", found);
        }
        return wish;
    }

    private String language() {
        Optional<String> language = Optional.ofNullable(body.language());
        language.ifPresent(code ->
                expect(LANGUAGE.matcher(code).matches(), "language", "must be a language of two letters, such as en"));
        return language.or(() -> business.languages().stream().findFirst())
                .orElse("en")
                .toLowerCase(Locale.ROOT);
    }

    private Optional<String> service() {
        Optional<String> offer = Optional.ofNullable(body.offer());
        List<String> services = business.services().stream().map(Offer::id).toList();
        if (business.takesTables()) {
            expect(offer.isEmpty(), "offer", "must be left out: a table is booked without one");
        } else {
            expect(
                    offer.filter(services::contains).isPresent(),
                    "offer",
                    "must be one of " + String.join(", ", services));
        }
        return offer;
    }

    private Optional<String> person() {
        Optional<String> staff = Optional.ofNullable(body.staff());
        expect(
                staff.isEmpty() || staff.flatMap(business::staffMember).isPresent(),
                "staff",
                "must be somebody who works for the business");
        return staff;
    }

    private Instant time(String field, @Nullable String text) {
        try {
            return OffsetDateTime.parse(Optional.ofNullable(text).orElse("")).toInstant();
        } catch (DateTimeException unreadable) {
            expect(false, field, "must be a time with its offset, such as 2026-11-27T18:00:00-05:00");
            return now;
        }
    }

    private Optional<String> text(String field, @Nullable String text) {
        Optional<String> given = Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
        given.ifPresent(value -> expect(
                value.length() <= LONGEST_TEXT && value.chars().noneMatch(Character::isISOControl),
                field,
                "must be at most " + LONGEST_TEXT + " characters of text"));
        return given;
    }

    private void expect(boolean valid, String field, String message) {
        if (!valid) {
            found.add(new FieldProblem(field, message));
        }
    }
}
