package com.xseven.understanding.reading;

import com.xseven.dialogue.answer.Topics;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.intent.Guess;
import com.xseven.understanding.text.Span;
import com.xseven.understanding.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The commands that a clause gives which asks something. */
final class QuestionCommands {

    private static final Pattern CLOSES = Pattern.compile("\\b(?:close|closes|closing|shut)\\b");

    private static final Pattern OF_WHAT_WAS_TOLD = Pattern.compile(
            "\\b(?:it|that|this|those|these|them|one|ones)\\b|^[^a-z]*(?:so |and |um |ok |roughly |about )*(?:how much(?: is| will| would| does)?(?: it| that| this)?(?: be| cost| come to)?(?: in total)?|what (?:do|does|would|will)"
                    + "(?: you| it)? (?:charge|cost|take))\\W*$");

    private static final Pattern HOW_MUCH_AND_LONG =
            Pattern.compile("\\bhow (?:much|long)\\b[^.!?]{0,40}(?:\\b(?:and|n)|[&+/]),? ?how (?:much|long)\\b");

    private final Text text;
    private final Draft draft;
    private final Commands commands;

    QuestionCommands(Text text, Draft draft, Commands commands) {
        this.text = text;
        this.draft = draft;
        this.commands = commands;
    }

    /** Whether price and length are asked for in one breath: what is told of a service holds both. */
    static boolean asksHowMuchAndLong(ClauseReading clause) {
        return HOW_MUCH_AND_LONG.matcher(clause.plain()).find();
    }

    void ask(ClauseReading clause, Guess guess) {
        SortedMap<SlotName, String> details = new TreeMap<>();
        if (guess.intent() == Intent.ASK_HOURS) {
            Values.asked(clause.mentions(), text.plain(), draft.copy()).values().stream()
                    .filter(value ->
                            value.slot() == SlotName.DATE || (value.slot() == SlotName.TIME && !asksForClosing(clause)))
                    .forEach(value -> details.put(value.slot(), value.text()));
            Optional.ofNullable(details.get(SlotName.DATE))
                    .map(LocalDate::parse)
                    .ifPresent(draft::speaksOf);
        } else if (guess.intent() == Intent.ASK_OFFERS || isAboutAnOffer(guess, clause)) {
            details.putAll(Questions.offerDetails(clause.mentions()));
            if (guess.intent() == Intent.ASK_OFFERS
                    && (asksHowMuchAndLong(clause)
                            || OF_WHAT_WAS_TOLD.matcher(clause.plain()).find())) {
                spokenOf().ifPresent(offers -> details.putIfAbsent(SlotName.OFFER, offers));
            }
            if (guess.intent() == Intent.ASK_POLICY) {
                draft.offersAskedAbout().stream()
                        .reduce((first, last) -> last)
                        .or(() -> draft.value(SlotName.OFFER))
                        .or(this::lastBooked)
                        .ifPresent(offer -> details.putIfAbsent(SlotName.OFFER, offer));
            }
        }
        if (guess.intent() == Intent.ASK_POLICY && clause.has(Mention.Offers.class)) {
            details.putIfAbsent(
                    SlotName.OFFER, Questions.offerDetails(clause.mentions()).get(SlotName.OFFER));
        }
        boolean named = guess.intent() == Intent.ASK_OFFERS && details.containsKey(SlotName.OFFER);
        Optional<String> subject = Questions.subject(guess.intent(), clause.plain(), clause.mentions())
                .filter(words -> !named || !clause.mentions().isEmpty() || words.equals(Topics.HOURLY))
                .map(words -> asTyped(words, clause));
        if (details.isEmpty() && subject.isEmpty() && commands.asksAbout(guess.intent())) {
            return;
        }
        add(clause, guess, details, subject);
        if (guess.intent() == Intent.ASK_OFFERS) {
            Optional.ofNullable(details.get(SlotName.OFFER))
                    .ifPresent(offers -> draft.asksAbout(List.of(offers.split(",", -1))));
        }
        meant(clause, guess, details);
        if (guess.intent() == Intent.ASK_OFFERS) {
            Services.unknown(clause, text.plain())
                    .forEach(thing -> add(clause, guess, new TreeMap<>(), Optional.of(thing)));
        }
    }

    /** Who asks what one service costs, right after saying what is wrong, wants that one. */
    private void meant(ClauseReading clause, Guess guess, SortedMap<SlotName, String> details) {
        boolean open = guess.intent() == Intent.ASK_OFFERS
                && draft.tellsWhatIsWrong()
                && commands.starts(Intent.BOOK)
                && !draft.has(SlotName.OFFER);
        Optional.ofNullable(details.get(SlotName.OFFER))
                .filter(id -> open
                        && draft.business().offer(id).flatMap(Offer::duration).isPresent())
                .ifPresent(id -> {
                    commands.set(
                            new Values.Value(SlotName.OFFER, id, clause.clause().span()), draft);
                    draft.put(SlotName.OFFER, id);
                });
    }

    private void add(ClauseReading clause, Guess guess, SortedMap<SlotName, String> details, Optional<String> subject) {
        commands.add(
                guess.intent(),
                guess,
                new Command.AskFact(
                        guess.intent(),
                        details,
                        subject,
                        commands.evidence(clause.clause().span(), guess)));
    }

    /** What was asked for, in the words of the customer's language; a fixed word stays. */
    private String asTyped(String words, ClauseReading clause) {
        int from = text.plain().indexOf(words, clause.clause().span().from());
        return text.isRewritten() && from >= 0
                ? text.typed(new Span(from, from + words.length())).toLowerCase(Locale.ROOT)
                : words;
    }

    /** What "it" is: what the message told of before, or what is about to be booked. */
    private Optional<String> spokenOf() {
        return draft.offersSpokenOf().isEmpty()
                ? draft.value(SlotName.OFFER).filter(offer -> draft.taskOpen()).or(this::lastBooked)
                : Optional.of(String.join(",", draft.offersSpokenOf()));
    }

    /** Who works there, or how long it takes, may be asked of one service. */
    private static boolean isAboutAnOffer(Guess guess, ClauseReading clause) {
        return Questions.subject(guess.intent(), clause.plain(), clause.mentions())
                .filter(subject -> subject.equals(Topics.STAFF) || subject.equals(Topics.HOW_LONG))
                .isPresent();
    }

    private Optional<String> lastBooked() {
        return draft.state().visits().stream()
                .reduce((first, last) -> last)
                .map(visit -> visit.details().get(SlotName.OFFER));
    }

    /** "Do you close at ten?" wants the closing time, not whether the house is open then. */
    private static boolean asksForClosing(ClauseReading clause) {
        return CLOSES.matcher(clause.plain()).find();
    }

    /** What somebody suffers from. */
    void diagnosis(ClauseReading clause, Guess guess) {
        add(clause, guess, new TreeMap<>(), Optional.of(Topics.DIAGNOSIS));
    }

    /** What is known or booked so far. */
    void summary(ClauseReading clause, Guess guess) {
        commands.add(
                guess.intent(),
                guess,
                new Command.AskFact(
                        Intent.PENDING_ACTIONS,
                        new TreeMap<>(),
                        Optional.empty(),
                        commands.evidence(clause.clause().span(), guess)));
    }

    /** Advice that only somebody who sees the patient can give, so that it is out of scope here. */
    void medical(ClauseReading clause) {
        Guess guess = new Guess(Intent.OUT_OF_SCOPE, 0.95, "grammar");
        commands.add(
                guess.intent(),
                guess,
                new Command.AskFact(
                        Intent.ASK_POLICY,
                        new TreeMap<>(),
                        Optional.of(Topics.MEDICAL_ADVICE),
                        commands.evidence(clause.clause().span(), guess)));
    }

    void availability(ClauseReading clause, Guess guess) {
        SortedMap<SlotName, String> details = new TreeMap<>();
        Values values = Values.of(clause.mentions(), text.plain(), draft);
        values.values().forEach(value -> details.put(value.slot(), value.text()));
        Earliest.wished(clause, text.plain(), values, draft).forEach(value -> details.put(value.slot(), value.text()));
        draft.openTask(Intent.BOOK);
        commands.add(
                guess.intent(),
                guess,
                new Command.AskFact(
                        Intent.CHECK_AVAILABILITY,
                        details,
                        Optional.empty(),
                        commands.evidence(clause.clause().span(), guess)));
        values.readings().forEach(commands::either);
    }
}
