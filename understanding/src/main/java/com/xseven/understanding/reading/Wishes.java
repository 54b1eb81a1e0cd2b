package com.xseven.understanding.reading;

import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.intent.ClausePatterns;
import com.xseven.understanding.intent.Guess;
import com.xseven.understanding.intent.Intents;
import java.util.Optional;
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

    /** Says when one would come, and not what is at that time. */
    private static final Pattern SUITS = Pattern.compile(
            "\\b(?:works?|suits?|good|great|perfect|fine|ideal|best|better|free|open"
                    + "|available|would|could|can|do|let's|lets|then|maybe|perhaps|how about|say|i'll|we'll|i will|we will|prefer|rather"
                    + "|around|sometime|come|coming|take|try|fit|see me|thinking|hoping|ok|okay|want|need|like|bring|drop|in for)\\b");

    private static final Pattern HINDERED =
            Pattern.compile("n't\\b|\\b(?:not|never|no|cannot|away|busy|gone|until|till|leaves?|leaving|off)\\b");

    private static final int SHORT = 40;

    private final Draft draft;
    private final Likenesses likenesses;

    Wishes(Draft draft, Intents intents) {
        this.draft = draft;
        this.likenesses = new Likenesses(intents);
    }

    /** Whether a story is told to complain of the house. */
    boolean isLikeComplaint(ClauseReading clause) {
        return likenesses.isComplaint(clause);
    }

    /** The clause's intent, where its values and acts alone do not say what to do with it. */
    Optional<Guess> of(ClauseReading clause) {
        Optional<Guess> expected = expected(clause);
        if (expected.isPresent()) {
            return expected;
        }
        if (wantsBoth(clause)) {
            return certainly(Intent.BOOK);
        }
        if (clause.question() && QuestionCommands.asksHowMuchAndLong(clause)) {
            return certainly(Intent.ASK_OFFERS);
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
        if (fills && draft.task().filter(Intent.BOOK::equals).isPresent() && Ailments.in(clause, draft.business())) {
            return certainly(Intent.BOOK);
        }
        return fills ? Optional.empty() : Optional.of(likenesses.of(clause));
    }

    /** Whether what was asked about is wanted, all of it, and not only spoken of, least of all badly. */
    private boolean wantsBoth(ClauseReading clause) {
        String plain = clause.plain();
        boolean wants = WANTS.matcher(plain).find()
                || (!clause.question() && (clause.hasTimeOrParty() || Services.wantsBoth(plain)));
        return wants
                && !draft.taskOpen()
                && Services.both(clause, draft).isPresent()
                && (clause.valuesOnly() || !likenesses.isComplaint(clause));
    }

    /** A few words that say when, right after a question about one service. */
    private boolean wantsWhatWasAskedAbout(ClauseReading clause) {
        return !draft.taskOpen()
                && Likenesses.isStated(clause)
                && clause.plain().length() <= SHORT
                && SUITS.matcher(clause.plain()).find()
                && !HINDERED.matcher(clause.plain()).find()
                && draft.state().topic().filter(Intent.ASK_OFFERS::equals).isPresent()
                && draft.state()
                        .service()
                        .flatMap(draft.business()::offer)
                        .flatMap(Offer::duration)
                        .isPresent();
    }

    /** What is to be expected of who speaks goes before what others mean by the same words. */
    private Optional<Guess> expected(ClauseReading clause) {
        return draft.taskOpen() || draft.expected().isEmpty()
                ? Optional.empty()
                : likenesses.among(draft.expected(), clause);
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
            return Optional.of(likenesses.unlessElsewhere(clause, new Guess(Intent.ASK_OFFERS, 0.9, "grammar")));
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
            return Optional.of(likenesses.unlessLike(clause, new Guess(Intent.BOOK, 0.9, "grammar")));
        }
        if (offers
                && services
                && !draft.taskOpen()
                && (WANTS.matcher(plain).find() || clause.hasTimeOrParty() || clause.valuesOnly())) {
            return Optional.of(likenesses.unlessLike(clause, new Guess(Intent.BOOK, 0.9, "grammar")));
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
