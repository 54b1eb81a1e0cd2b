package com.xseven.understanding.reading;

import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.intent.ClausePatterns;
import com.xseven.understanding.intent.Figures;
import com.xseven.understanding.intent.Guess;
import com.xseven.understanding.intent.Intents;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a clause wants: by its words, by what it mentions, and by likeness only where these leave it open. */
final class Wishes {

    private static final Pattern WANTS = Pattern.compile(
            "\\b(?:can|could|may) (?:i|we|you|she|he|they) (?:please )?(?:get|have|come|do|give|fit|bring|see)\\b"
                    + "|\\b(?:needs?|wants?|like|looking for|get|come in|coming in|bring|please|due for|after"
                    + "|book|have to"
                    + "|gotta|wanna|hoping for)\\b");
    private static final Pattern COMES = Pattern.compile(
            "\\b(?:can|could|may|shall|would|might) (?:i|we|you|she|he|they|my \\w+|someone|somebody) (?:still |just "
                    + "|also |please |possibly ){0,2}(?:come|stop|drop|pop|swing|get|eat|dine|have|visit|be|bring|do"
                    + "|make|fit|squeeze|take|send)\\b"
                    + "|\\b(?:can|could|would|will) you (?:please )?(?:seat|take|fit|squeeze|host) (?:us|me)\\b"
                    + "|\\b(?:can|could|would|will) (?:you|u|someone|somebody|anyone) (?:please |maybe |also )?(?:fix|repair|do|look at"
                    + "|clean|change|check|see|cut|color|groom|wash|come)\\b"
                    + "|\\b(?:coming|come|stop|drop|pop|swing) (?:in|by|over|round|around)\\b");
    private static final Pattern NEEDS = Pattern.compile(
            "^\\W*(?:hi |hello |hey |so |ok |and |well ){0,3}(?:i|we)(?:'d| would)? (?:just |really )?(?:need|want|like|am looking for|are looking for"
                    + "|'m looking for) (?:an?|some|somebody|someone|help|you|to (?:come|bring|get|have|see))\\b");
    private static final Pattern HAD = Pattern.compile("\\b(?:available|left|still have|in stock|sold out)\\b");
    private static final Pattern ASKS_ABOUT_OFFER = Pattern.compile("^\\W*(?:and |so |ok |hi |hello |hey ){0,4}"
            + "(?:do|does|have|what|what's|which|how|is|are|any|got|tell|can you tell|could you tell)\\b");
    private static final Pattern AND_THAT = Pattern.compile("^\\W*(?:and|what about|how about)(?: \\w+){1,3}\\W*$");
    private static final Pattern GOES_ON =
            Pattern.compile("^\\W*(?:ok |okay |oh )?(?:and|what about|how about|also)\\b|\\?\\s*$");

    private static final Pattern OF_ANOTHER = Pattern.compile("^\\W*(?:who|why|how (?:much|many))\\b");

    /** Whatever else it is like: whether a house does, sells or serves something is a question about its offers. */
    private static final Pattern ASKS_FOR_A_THING =
            Pattern.compile("^\\W*(?:\\w+ )?do (?:you|u)(?: guys)? (?:also )?(?:do|sell|serve|offer|carry|stock)\\b");

    private static final Set<Intent> ASKING =
            EnumSet.of(Intent.ASK_HOURS, Intent.ASK_OFFERS, Intent.ASK_LOCATION, Intent.ASK_POLICY);

    private static final double SURE_OF_A_QUESTION = 0.5;

    /** What may be said of an offer, a day and a number of people just as well as that they are wanted. */
    private static final Set<Intent> INSTEAD_OF_BOOKING = EnumSet.of(
            Intent.RESCHEDULE,
            Intent.CANCEL_BOOKING,
            Intent.EMERGENCY,
            Intent.COMPLAIN,
            Intent.ASK_HOURS,
            Intent.CHECK_AVAILABILITY,
            Intent.TALK_TO_HUMAN,
            Intent.PENDING_ACTIONS,
            Intent.OUT_OF_SCOPE);

    private static final double LIKE_ANOTHER = 0.6;
    private static final Pattern OF_THIS_HOUSE = Pattern.compile("\\b(?:you|u|ya|y'all|your|yours|here)\\b");
    private static final double SURELY_ELSEWHERE = 0.7;

    /** What a few words are about shows in what they name. */
    private static final int LONG_ENOUGH = 20;

    private static final int SHORT = 40;

    /** A message of more clauses than people write must not keep the encoder busy. */
    private static final int MOST_LIKENESSES = 8;

    private final Draft draft;
    private final Intents intents;
    private int likenesses;

    Wishes(Draft draft, Intents intents) {
        this.draft = draft;
        this.intents = intents;
    }

    /** Whether a story is told to complain of the house. */
    boolean isLikeComplaint(ClauseReading clause) {
        likenesses++;
        return likenesses <= MOST_LIKENESSES
                && intents.byLikeness(clause.plain()).intent() == Intent.COMPLAIN;
    }

    /** The clause's intent, where its values and acts alone do not say what to do with it. */
    Optional<Guess> of(ClauseReading clause) {
        Optional<Guess> expected = expected(clause);
        if (expected.isPresent()) {
            return expected;
        }
        if (!draft.taskOpen()
                && Services.both(clause, draft).isPresent()
                && (!clause.question() || WANTS.matcher(clause.plain()).find())) {
            return certainly(Intent.BOOK);
        }
        Optional<Guess> certain = ClausePatterns.guess(clause.plain()).filter(guess -> !asksForGoods(guess, clause));
        if (certain.isPresent()) {
            return certain;
        }
        Optional<Guess> fitting = fitting(clause);
        if (fitting.isPresent()) {
            return fitting;
        }
        boolean said = clause.hasValues()
                || clause.has(Mention.Part.class)
                || !clause.acts().isEmpty();
        if (clause.valuesOnly() && said && (!clause.question() || draft.taskOpen())) {
            return Optional.empty();
        }
        if (wantsWhatWasAskedAbout(clause)) {
            return certainly(Intent.BOOK);
        }
        boolean fills = draft.taskOpen() && !clause.question() && (clause.hasValues() || decided(clause));
        return fills ? Optional.empty() : Optional.of(byLikeness(clause));
    }

    /** A few words that say when, right after a question about one service. */
    private boolean wantsWhatWasAskedAbout(ClauseReading clause) {
        return !draft.taskOpen()
                && isStated(clause)
                && clause.plain().length() <= SHORT
                && draft.state().topic().filter(Intent.ASK_OFFERS::equals).isPresent()
                && draft.state()
                        .service()
                        .flatMap(draft.business()::offer)
                        .flatMap(Offer::duration)
                        .isPresent();
    }

    /** What is to be expected of who speaks goes before what others mean by the same words. */
    private Optional<Guess> expected(ClauseReading clause) {
        boolean open = draft.taskOpen() || draft.expected().isEmpty() || likenesses >= MOST_LIKENESSES;
        if (open) {
            return Optional.empty();
        }
        likenesses++;
        return Optional.of(intents.byLikeness(clause.plain(), draft.expected()))
                .filter(guess -> draft.expected().contains(guess.intent()));
    }

    private Guess byLikeness(ClauseReading clause) {
        likenesses++;
        if (likenesses > MOST_LIKENESSES) {
            return new Guess(Intent.OUT_OF_SCOPE, 0.2, "grammar");
        }
        Guess likely = intents.byLikeness(clause.plain());
        if (likely.intent() == Intent.EMERGENCY) {
            likely = intents.byLikeness(Figures.without(clause.plain()).strip());
        }
        if (isStated(clause) && ASKING.contains(likely.intent()) && likely.confidence() < SURE_OF_A_QUESTION) {
            return new Guess(Intent.OUT_OF_SCOPE, likely.confidence(), likely.producer());
        }
        return likely.intent() == Intent.OUT_OF_SCOPE
                        && ASKS_FOR_A_THING.matcher(clause.plain()).find()
                ? new Guess(Intent.ASK_OFFERS, 0.6, "grammar")
                : likely;
    }

    /** Who says when or for how many, and asks nothing, wants it. */
    private static boolean isStated(ClauseReading clause) {
        return !clause.question() && clause.hasTimeOrParty();
    }

    private static boolean decided(ClauseReading clause) {
        return clause.acts().stream()
                .anyMatch(act -> !(act instanceof Act.Yes yes && !yes.plainly()) && !(act instanceof Act.Greeting));
    }

    /** What a mention of an offer or a diet makes of a clause. */
    private Optional<Guess> fitting(ClauseReading clause) {
        String plain = clause.plain();
        if (goesOnAboutHours(clause)) {
            return certainly(Intent.ASK_HOURS);
        }
        if (goesOnAboutOffers(clause)) {
            return certainly(Intent.ASK_OFFERS);
        }
        boolean offers = clause.has(Mention.Offers.class);
        if (offers && HAD.matcher(plain).find() && namesGoods(clause) && !clause.hasTimeOrParty()) {
            return certainly(Intent.ASK_OFFERS);
        }
        boolean services = !draft.business().services().isEmpty();
        boolean asks = clause.question() && ASKS_ABOUT_OFFER.matcher(plain).find() && !clause.hasTimeOrParty();
        if ((offers || clause.has(Mention.Tag.class) || namesBudget(clause)) && asks) {
            return Optional.of(unlessElsewhere(clause, new Guess(Intent.ASK_OFFERS, 0.9, "grammar")));
        }
        if (clause.question()
                && (clause.names(SlotName.STAFF) || clause.has(Mention.Stranger.class))
                && !draft.taskOpen()
                && !offers) {
            return certainly(Intent.CHECK_AVAILABILITY);
        }
        boolean narrowed = clause.has(Mention.Tag.class) || namesBudget(clause);
        if (narrowed
                && !clause.hasTimeOrParty()
                && !(offers && services && WANTS.matcher(plain).find())) {
            return certainly(Intent.ASK_OFFERS);
        }
        boolean wants = COMES.matcher(plain).find()
                || (!clause.question() && NEEDS.matcher(plain).find());
        boolean books = draft.task().filter(Intent.BOOK::equals).isPresent();
        if (books && clause.hasTimeOrParty() && COMES.matcher(plain).find()) {
            return certainly(Intent.BOOK);
        }
        if (!draft.taskOpen() && clause.hasTimeOrParty() && wants) {
            return Optional.of(unlessLike(clause, new Guess(Intent.BOOK, 0.9, "grammar")));
        }
        if (offers
                && services
                && !draft.taskOpen()
                && (WANTS.matcher(plain).find() || clause.hasTimeOrParty() || clause.valuesOnly())) {
            return Optional.of(unlessLike(clause, new Guess(Intent.BOOK, 0.9, "grammar")));
        }
        if (offers && !services && clause.valuesOnly() && !clause.hasTimeOrParty()) {
            return certainly(WANTS.matcher(plain).find() ? Intent.ORDER : Intent.ASK_OFFERS);
        }
        return Optional.empty();
    }

    /** Dishes are not free or taken, as tables are. */
    private boolean asksForGoods(Guess guess, ClauseReading clause) {
        return guess.intent() == Intent.CHECK_AVAILABILITY
                && clause.has(Mention.Offers.class)
                && namesGoods(clause)
                && !clause.hasTimeOrParty();
    }

    private boolean namesGoods(ClauseReading clause) {
        return clause.mentions().stream()
                .filter(Mention.Offers.class::isInstance)
                .map(Mention.Offers.class::cast)
                .allMatch(offers ->
                        draft.business().goods().stream().map(Offer::id).anyMatch(offers.ids()::contains));
    }

    private static boolean namesBudget(ClauseReading clause) {
        return clause.mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.Price price && price.isBound());
    }

    /** What a clause holds makes it a booking, unless all of its words are plainly like something else. */
    private Guess unlessLike(ClauseReading clause, Guess otherwise) {
        if (clause.valuesOnly() || likenesses >= MOST_LIKENESSES) {
            return otherwise;
        }
        Guess likely = byLikeness(clause);
        return likely.confidence() >= LIKE_ANOTHER && INSTEAD_OF_BOOKING.contains(likely.intent()) ? likely : otherwise;
    }

    /** Whoever names a dish or a service asks about this house's, unless all of the words are plainly like those for elsewhere. */
    private Guess unlessElsewhere(ClauseReading clause, Guess otherwise) {
        if (clause.valuesOnly()
                || likenesses >= MOST_LIKENESSES
                || clause.plain().length() < LONG_ENOUGH
                || OF_THIS_HOUSE.matcher(clause.plain()).find()) {
            return otherwise;
        }
        Guess likely = byLikeness(clause);
        return likely.confidence() >= SURELY_ELSEWHERE && likely.intent() == Intent.OUT_OF_SCOPE ? likely : otherwise;
    }

    /** Such as "and on Sunday?" after a question about hours. */
    private boolean goesOnAboutHours(ClauseReading clause) {
        boolean sameTopic =
                draft.state().topic().filter(Intent.ASK_HOURS::equals).isPresent();
        return sameTopic
                && (clause.has(Mention.Day.class) || clause.has(Mention.Days.class))
                && !clause.has(Mention.Party.class)
                && GOES_ON.matcher(clause.plain()).find()
                && !OF_ANOTHER.matcher(clause.plain()).find();
    }

    /** Such as "and burgers?" after a question about the menu, or "and an oil change?" after one about a price. */
    private boolean goesOnAboutOffers(ClauseReading clause) {
        boolean sameTopic =
                draft.state().topic().filter(Intent.ASK_OFFERS::equals).isPresent();
        boolean asksOfService = clause.has(Mention.Offers.class) && clause.question() && !clause.hasTimeOrParty();
        return sameTopic
                && (!clause.hasValues() || asksOfService)
                && AND_THAT.matcher(clause.plain()).find();
    }

    private static Optional<Guess> certainly(Intent intent) {
        return Optional.of(new Guess(intent, 0.9, "grammar"));
    }
}
