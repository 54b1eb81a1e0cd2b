package com.xseven.activities.memory;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.facts.Dealing;
import com.xseven.dialogue.facts.Recollection;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.store.memory.Acquaintance;
import com.xseven.store.memory.Dealings;
import com.xseven.store.memory.KeptDealing;
import com.xseven.store.ordering.OrderGuesses;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Recalls what customers had at a business before. Nobody signs in as a customer, so it is told to those whose it is as orders are:
 * where it was made in the same conversation, or who knows two things that go together, here the name and the phone number or e-mail
 * address that it was made with. Wrong guesses run out. What a practice knows of somebody's health is not recalled at all.
 */
public final class Recall {

    /** Visits and orders that are told at once. */
    public static final int MOST = 5;

    /** Remarks that are told besides. */
    public static final int MOST_REMARKS = 2;

    private static final int MOST_AHEAD = 2;
    private static final int LONGEST_REMARK = 200;
    private static final int MOST_LOOKED_AT = 40;

    /** As long as the shipped rules keep an ended conversation before names and texts are taken out of it. */
    static final Duration BACK = Duration.ofHours(4_380);

    private final Dealings dealings;
    private final BiPredicate<OrderGuesses.Guess, Boolean> admission;

    public Recall(Dealings dealings, OrderGuesses guesses) {
        this(dealings, guesses::admits);
    }

    private Recall(Dealings dealings, BiPredicate<OrderGuesses.Guess, Boolean> admission) {
        this.dealings = dealings;
        this.admission = admission;
    }

    /** For questions that nobody asks in earnest: a wrong guess is not noted. */
    public static Recall unnoted(Dealings dealings, OrderGuesses guesses) {
        return new Recall(dealings, (guess, wrong) -> guesses.wouldAdmit(guess));
    }

    /** Where and when it is asked; one conversation asks once for each claim, in however many turns and by whomever it is asked. */
    public record Asker(Business business, Optional<ConversationId> conversation, Instant at) {}

    /** All that may be told, that of the same conversation too. */
    public Recollection all(Claim claim, Asker asker) {
        return told(claim, asker, kept -> true);
    }

    /** What may be told of other conversations. */
    public Recollection earlier(Claim claim, Asker asker) {
        return claim.isWhole() ? told(claim, asker, kept -> !kept.here()) : Recollection.NOTHING;
    }

    private Recollection told(Claim claim, Asker asker, Predicate<KeptDealing> wanted) {
        if (asker.business().category() == Category.HEALTH_MEDICAL) {
            return Recollection.NOTHING;
        }
        List<KeptDealing> found = dealings.of(acquaintance(claim, asker), MOST_LOOKED_AT);
        Predicate<KeptDealing> theirs = theirs(found, claim, asker);
        return bounded(found.stream()
                .filter(wanted)
                .filter(theirs)
                .map(kept -> dealing(kept, asker))
                .toList());
    }

    private static Acquaintance acquaintance(Claim claim, Asker asker) {
        return new Acquaintance(
                new BusinessId(asker.business().id()),
                asker.conversation(),
                claim.digits(),
                claim.address(),
                asker.at().minus(BACK));
    }

    private Predicate<KeptDealing> theirs(List<KeptDealing> found, Claim claim, Asker asker) {
        List<KeptDealing> elsewhere =
                found.stream().filter(kept -> !kept.here()).toList();
        boolean right = elsewhere.stream().anyMatch(claim::names);
        boolean told = !elsewhere.isEmpty() && claim.isWhole() && admission.test(guess(claim, asker), !right);
        return told ? kept -> kept.here() || claim.names(kept) : KeptDealing::here;
    }

    /**
     * Kept apart from guesses at orders, so that neither uses up the other's. A conversation that holds on to a claim guesses once:
     * turns that recall because a model answers are no further tries of the customer's.
     */
    private static OrderGuesses.Guess guess(Claim claim, Asker asker) {
        return new OrderGuesses.Guess(
                new BusinessId(asker.business().id()),
                "recalled " + claim.plainName(),
                "recalled " + asker.conversation().map(ConversationId::value).orElse("nobody"),
                Stream.of(claim.digits(), claim.address())
                        .flatMap(Optional::stream)
                        .map(contact -> "recalled " + contact)
                        .toList(),
                asker.at(),
                true);
    }

    private static Dealing dealing(KeptDealing kept, Asker asker) {
        LocalDateTime at = LocalDateTime.ofInstant(kept.at(), asker.business().zone());
        return switch (kept.what()) {
            case KeptDealing.Visit visit ->
                new Dealing.Visit(
                        at,
                        visit.offer(),
                        visit.staff(),
                        visit.partySize(),
                        kept.at().isAfter(asker.at()));
            case KeptDealing.Order order -> new Dealing.Order(at, order.pieces(), order.fulfilment(), order.open());
            case KeptDealing.Remark(String text) ->
                new Dealing.Remark(at, text.substring(0, Math.min(text.length(), LONGEST_REMARK)));
        };
    }

    /** The nearest of what is to come, and the latest of what was. */
    private static Recollection bounded(List<Dealing> found) {
        List<Dealing> ahead = found.stream().filter(Recall::isAhead).toList();
        List<Dealing> nearest = ahead.subList(Math.max(0, ahead.size() - MOST_AHEAD), ahead.size());
        Stream<Dealing> past = found.stream()
                .filter(dealing -> !isAhead(dealing) && !(dealing instanceof Dealing.Remark))
                .limit(MOST - nearest.size());
        Stream<Dealing> remarks =
                found.stream().filter(Dealing.Remark.class::isInstance).limit(MOST_REMARKS);
        return new Recollection(
                Stream.of(nearest.stream(), past, remarks).flatMap(each -> each).toList());
    }

    private static boolean isAhead(Dealing dealing) {
        return dealing instanceof Dealing.Visit visit && visit.ahead();
    }
}
