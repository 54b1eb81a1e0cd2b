package com.xseven.understanding.reading;

import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.text.Sieved;
import com.xseven.understanding.text.Span;
import com.xseven.understanding.text.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which of several mentions of one kind counts: not one that is refused, and the last where it corrects the others. */
final class Choice {

    private static final Sieved REFUSED_BEFORE = Sieved.compile(
            "(?s).*(?:(?<!\\bif )\\bnot|\\b(?:forget(?: about)?|skip|scrap|drop|leave out)|\\b(?:any|every|all)[a-z]*(?: (?:day|days|time|one))? but|\\bexcept(?: for)?|\\bother than|\\bapart from|\\banything but|n't(?: do| make| come| want| need)?|\\brather than|\\binstead of|\\bno longer|\\bexcept"
                    + "|\\bbut not|\\bnot for|\\bnot at|\\bnot on|\\bchange(?: it| that)? from|\\bmove(?: it"
                    + "| that)? from)\\W*(?:on |at |for |the |to |an? |my )?$");
    private static final Sieved IS_REFUSED = Sieved.compile(
            "(?s)^\\W*(?:doesn't|does not|won't|will not|is not|isn't|no longer) (?:work|suit|good|possible|do)\\b.*"
                    + "|(?s)^ no\\W*(?:$|[,.;!]|only\\b|just\\b).*"
                    + "|(?s)^\\W*(?:is|'s|was|would be) (?:a bit |a little |far |way |much )?too (?:early|late|soon|far|many|few)\\b.*");
    private static final Pattern REPLACED = Pattern.compile("^\\W*(?:to|->|=>|-)\\W*$");
    private static final Pattern TO = Pattern.compile("^to\\b.*");
    private static final Pattern FROM = Pattern.compile("^from\\b.*");
    private static final Pattern MAKES_IT =
            Pattern.compile("\\b(?:make (?:it|that|this)|change (?:it|that) to|instead|rather)\\b");
    private static final Pattern WEEKDAY = Pattern.compile("(?:on |the )*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?");
    private static final Pattern CORRECTS = Pattern.compile(
            ".*\\b(?:no|not|actually|sorry|mean|meant|rather|make|wait|oops|correction|instead|better"
                    + "|changed|change|scratch|nope|(?<!\\bor )so)\\b.*",
            Pattern.DOTALL);

    /** How far from a mention the words that refuse it may stand, in characters. */
    private static final int NEAR = 40;

    private final List<Mention> mentions;
    private final String plain;
    private final Trace trace;

    Choice(List<Mention> mentions, String plain) {
        this.mentions = mentions;
        this.plain = plain;
        this.trace = Trace.of(plain);
    }

    <M extends Mention> Optional<M> of(Class<M> kind) {
        return chosen(all(kind));
    }

    Optional<Mention.Plain> plain(SlotName slot) {
        return chosen(all(Mention.Plain.class).stream()
                .filter(mention -> mention.slot() == slot)
                .toList());
    }

    long count(Class<? extends Mention> kind) {
        return all(kind).size();
    }

    private <M extends Mention> List<M> all(Class<M> kind) {
        return mentions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** How many mentions of a kind are not refused. */
    long countWanted(Class<? extends Mention> kind) {
        return wanted(all(kind)).size();
    }

    private <M extends Mention> List<M> wanted(List<M> all) {
        return all.stream().filter(Predicate.not(this::isRefused)).toList();
    }

    private <M extends Mention> Optional<M> chosen(List<M> all) {
        List<M> wanted = wanted(all);
        if (wanted.size() < 2) {
            return wanted.stream().findFirst();
        }
        return Optional.of(corrects(wanted.getFirst(), wanted.getLast()) ? wanted.getLast() : wanted.getFirst());
    }

    private boolean corrects(Mention first, Mention last) {
        String between = plain.substring(first.span().to(), last.span().from());
        boolean replaced = FROM.matcher(words(first)).matches()
                && (REPLACED.matcher(between).matches()
                        || TO.matcher(words(last)).matches());
        return replaced || CORRECTS.matcher(between).matches();
    }

    String words(Mention mention) {
        return plain.substring(mention.span().from(), mention.span().to()).strip();
    }

    List<Mention.Offers> wantedOffers() {
        return wanted(all(Mention.Offers.class));
    }

    /** The text around the mentions. */
    String plain() {
        return plain;
    }

    /** The offers that every mention of offers allows: a cleaning, the deep one. */
    List<String> commonOffers() {
        List<Mention.Offers> wanted = wanted(all(Mention.Offers.class));
        List<String> common = new ArrayList<>(wanted.getFirst().ids());
        wanted.forEach(mention -> common.retainAll(mention.ids()));
        return common;
    }

    /** Whether a day is named by the weekday and nothing else. */
    boolean isWeekdayAlone(Mention.Day day) {
        return WEEKDAY.matcher(words(day)).matches();
    }

    /** Whether the words are those of somebody who changes what was said before. */
    boolean corrects() {
        return MAKES_IT.matcher(plain).find();
    }

    /** Whether the last of several mentions takes the place of the first. */
    boolean corrects(Class<? extends Mention> kind) {
        return corrects(all(kind).getFirst(), all(kind).getLast());
    }

    private boolean isRefused(Mention mention) {
        Span span = mention.span();
        String before = plain.substring(Math.max(0, span.from() - NEAR), span.from());
        String after = plain.substring(span.to(), Math.min(plain.length(), span.to() + NEAR));
        return (REFUSED_BEFORE.mayBeIn(trace) && REFUSED_BEFORE.matcher(before).matches())
                || (IS_REFUSED.mayBeIn(trace) && IS_REFUSED.matcher(after).matches());
    }

    /** The mention of a kind that is there and refused, if no other is. */
    <M extends Mention> Optional<M> refused(Class<M> kind) {
        return isRefused(kind) ? all(kind).stream().findFirst() : Optional.empty();
    }

    /** Whether mentions of a kind are there, and all refused. */
    boolean isRefused(Class<? extends Mention> kind) {
        return !all(kind).isEmpty() && all(kind).stream().allMatch(this::isRefused);
    }

    /** Whether a number corrects the last of a time and a number of people that stand together, or the other one. */
    boolean isCorrectedBy(Mention.Bare number) {
        return Corrections.isOfTimeOrPeople(number, mentions, plain);
    }

    /** Whether a place stands right after what is wanted: that is how many want it. */
    boolean followsOffer(Span span) {
        return all(Mention.Offers.class).stream()
                .anyMatch(offers -> span.from() >= offers.span().to()
                        && plain.substring(offers.span().to(), span.from()).isBlank());
    }

    /** Whether a place stands right beside a day: a number there is a time. */
    boolean touchesDay(Span span) {
        return all(Mention.Day.class).stream()
                .anyMatch(day -> Math.abs(day.span().from() - span.to()) <= 1
                        || Math.abs(span.from() - day.span().to()) <= 1);
    }
}
