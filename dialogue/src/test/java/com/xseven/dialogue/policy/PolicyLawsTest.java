package com.xseven.dialogue.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.Businesses;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.thought.Thought;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold in every conversation, tried on random ones; a seed makes each the same every time. */
class PolicyLawsTest {

    private static final int CONVERSATIONS = 120;
    private static final int MESSAGES = 14;
    private static final Pattern PRICE = Pattern.compile("\\$[\\d,.]*\\d");
    private static final Pattern CLAIMS_BOOKING =
            Pattern.compile("\\b(?:booked|confirmed)\\b", Pattern.CASE_INSENSITIVE);

    private static final List<String> COMMANDS = List.of(
            "start BOOK",
            "start BOOK",
            "start ORDER",
            "start CANCEL_BOOKING",
            "start RESCHEDULE",
            "set PARTY_SIZE 2",
            "set PARTY_SIZE 4",
            "set PARTY_SIZE 11",
            "set PARTY_SIZE 30",
            "set DATE 2026-11-26",
            "set DATE 2026-11-27",
            "set DATE 2026-11-30",
            "set DATE 2026-12-25",
            "set DATE 2026-11-01",
            "set DATE 2027-08-01",
            "set TIME 19:00",
            "set TIME 12:00",
            "set TIME 03:00",
            "correct TIME 18:30",
            "correct DATE 2026-11-28",
            "set NAME Ann Lee",
            "set PHONE +12015550999",
            "set EMAIL ann@mail.example.com",
            "set OFFER haircut",
            "set OFFER color",
            "set OFFER oil-change",
            "set OFFER cleaning",
            "set STAFF stylemaster.dana",
            "reopen TIME",
            "reopen DATE",
            "reopen NAME",
            "affirm",
            "affirm",
            "affirm",
            "deny",
            "drop",
            "choose 1",
            "choose 2",
            "choose 9",
            "ask ASK_HOURS",
            "ask ASK_HOURS now",
            "ask ASK_HOURS weekend",
            "ask ASK_HOURS DATE=2026-11-29",
            "ask ASK_HOURS DATE=2026-11-29 TIME=20:00",
            "ask ASK_OFFERS",
            "ask ASK_OFFERS TAGS=vegan",
            "ask ASK_OFFERS OFFER=lasagna",
            "ask ASK_OFFERS sushi",
            "ask ASK_OFFERS cheapest",
            "ask ASK_LOCATION",
            "ask ASK_POLICY cancellation",
            "ask ASK_POLICY",
            "chat GREET",
            "chat THANKS",
            "chat GOODBYE",
            "clarify");

    static Stream<Long> seeds() {
        return IntStream.range(0, CONVERSATIONS).mapToObj(Long::valueOf);
    }

    private record Turn(DialogueState before, List<String> commands, List<Step> steps, String words, int bookedInIt) {

        boolean commits() {
            return steps.stream().anyMatch(step -> step.thought() instanceof Thought.Commit);
        }
    }

    private static List<Turn> talk(Business business, long seed) {
        Random random = new Random(seed);
        Rehearsal rehearsal = Rehearsal.at(business.id()).taken("2026-11-26T19:00");
        if (random.nextInt(4) == 0) {
            rehearsal.snatched("2026-11-27T19:00");
        }
        if (random.nextInt(8) == 0) {
            rehearsal.broken();
        }
        List<Turn> turns = new ArrayList<>();
        for (int message = 0; message < MESSAGES; message++) {
            List<String> commands = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                commands.add(COMMANDS.get(random.nextInt(COMMANDS.size())));
            }
            DialogueState before = rehearsal.state();
            int steps = rehearsal.steps().size();
            int booked = rehearsal.world().booked().size();
            rehearsal.hears(commands.toArray(String[]::new));
            turns.add(new Turn(
                    before,
                    commands,
                    rehearsal.steps().subList(steps, rehearsal.steps().size()),
                    rehearsal.words().text(),
                    rehearsal.world().booked().size() - booked));
        }
        return turns;
    }

    private static Stream<Turn> turns(long seed) {
        return Businesses.all().stream().flatMap(business -> talk(business, seed).stream());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldCommitOnlyWhatWasPendingAfterAYesOfTheSameTurn(long seed) {
        assertThat(turns(seed).filter(Turn::commits)).allSatisfy(turn -> {
            assertThat(turn.commands()).contains("affirm").noneMatch(command -> command.startsWith("drop"));
            assertThat(turn.steps().stream()
                            .filter(Rehearsal::commits)
                            .map(step -> ((Thought.Commit) step.thought()).action()))
                    .containsOnly(turn.before().pending().orElseThrow());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldClaimABookingExactlyWhenThereIsOne(long seed) {
        assertThat(turns(seed))
                .allSatisfy(
                        turn -> assertThat(CLAIMS_BOOKING.matcher(turn.words()).find())
                                .as(turn.commands() + " " + turn.words())
                                .isEqualTo(turn.bookedInIt() > 0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldProposeNothingIncompleteOrImpossible(long seed) {
        Businesses.all()
                .forEach(business -> assertThat(talk(business, seed).stream()
                                .flatMap(turn -> turn.steps().stream())
                                .filter(step -> step.thought() instanceof Thought.Propose)
                                .map(step -> ((Thought.Propose) step.thought()).action())
                                .flatMap(action -> requested(action).stream()))
                        .allSatisfy(request -> assertThat(isComplete(request, business))
                                .as(request.toString())
                                .isTrue()));
    }

    private static Optional<BookingRequest> requested(PendingAction action) {
        return switch (action) {
            case PendingAction.Book book -> Optional.of(book.request());
            case PendingAction.Reschedule move -> Optional.of(move.request());
            case PendingAction.Cancel cancel -> Optional.empty();
            case PendingAction.Order order -> Optional.empty();
            case PendingAction.CancelOrder cancel -> Optional.empty();
            case PendingAction.Wait wait -> Optional.of(wait.request());
            case PendingAction.LeavePlace leave -> Optional.empty();
        };
    }

    private static boolean isComplete(BookingRequest request, Business business) {
        boolean named = request.customerName().isPresent()
                && (request.customerPhone().isPresent()
                        || request.customerEmail().isPresent());
        boolean service = business.services().isEmpty() || request.offer().isPresent();
        boolean open = business.hours().holds(request.date(), request.time(), Duration.ZERO);
        return named
                && service
                && open
                && request.partySize() <= business.limits().maxParty() + 30;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldNameOnlyPricesOfTheBusinessWhenItNamesAny(long seed) {
        Businesses.all().forEach(business -> {
            List<String> prices = business.offers().stream()
                    .flatMap(PolicyLawsTest::prices)
                    .map(price -> "$" + price.toPlainString())
                    .toList();
            assertThat(talk(business, seed).stream()
                            .flatMap(turn ->
                                    PRICE.matcher(turn.words()).results().map(match -> match.group())))
                    .allSatisfy(price -> assertThat(prices).contains(price));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldAlwaysSaySomethingAndKeepTheStateSmall(long seed) {
        assertThat(turns(seed)).allSatisfy(turn -> {
            assertThat(turn.words()).isNotBlank().doesNotContain("{", "  ", "null", "Optional");
            assertThat(turn.steps().getLast().state().toString().length()).isLessThan(2_500);
        });
    }

    /** Of an offer by itself and with an option, and what an option adds. */
    private static Stream<BigDecimal> prices(Offer offer) {
        BigDecimal price = offer.price().amount();
        return Stream.concat(
                Stream.of(price),
                offer.options().stream()
                        .flatMap(group -> group.options().stream())
                        .map(option -> option.difference().amount())
                        .flatMap(difference -> Stream.of(price.add(difference), difference.abs())));
    }
}
