package com.xseven.evaluation.guest;

import com.xseven.evaluation.goal.Detail;
import com.xseven.evaluation.goal.Details;
import com.xseven.evaluation.goal.Goal;
import com.xseven.evaluation.goal.Wanted;
import com.xseven.evaluation.goal.Wish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A simulated customer with one goal, in one conversation. */
public final class Guest {

    /** So often the same answer is heard with patience. */
    private static final int SAME_ANSWERS = 2;

    private static final double THANKS = 0.5;

    private final Goal goal;
    private final LocalDate today;
    private final Voice voice;
    private final Details who;
    private final List<Wish> left;
    private final List<String> failures = new ArrayList<>();
    private final Map<String, Integer> heardBefore = new TreeMap<>();
    private Details last = Details.NONE;
    private Talk talk;
    private boolean leaving;

    /**
     * @param today in the time zone of the business
     */
    public Guest(Goal goal, LocalDate today, Dice dice) {
        this.goal = goal;
        this.today = today;
        this.voice = new Voice(goal.language(), dice, today);
        this.who = goal.person()
                .map(person -> Details.NONE
                        .with(Detail.NAME, new Wanted(person.name()))
                        .with(Detail.PHONE, new Wanted(person.phone())))
                .orElse(Details.NONE);
        this.left = new ArrayList<>(goal.wishes());
        this.talk = talkOf(left.removeFirst());
    }

    /** The first words of the conversation. */
    public String begin() {
        return talk.begin();
    }

    /** What to say to that; empty when there is nothing more to say. */
    public Optional<String> answer(Heard heard) {
        if (leaving) {
            return Optional.empty();
        }
        if (heardBefore.merge(heard.text(), 1, Integer::sum) > SAME_ANSWERS) {
            return giveUp("went round in circles: " + heard.text());
        }
        return switch (talk.react(heard)) {
            case Move.Say say -> Optional.of(say.text());
            case Move.GiveUp reason -> giveUp(reason.reason());
            case Move.Over over -> next();
        };
    }

    private Optional<String> next() {
        remember();
        if (left.isEmpty()) {
            leaving = true;
            return voice.dice().happens(THANKS)
                    ? Optional.of(voice.dice().one(voice.ways().thanks()))
                    : Optional.empty();
        }
        talk = talkOf(left.removeFirst());
        return Optional.of(talk.begin());
    }

    private Optional<String> giveUp(String reason) {
        failures.add(reason);
        leaving = true;
        return Optional.empty();
    }

    private void remember() {
        if (talk instanceof DealTalk deal) {
            last = deal.details();
        }
    }

    private Talk talkOf(Wish wish) {
        return switch (wish) {
            case Wish.Ask ask -> new AskTalk(ask, voice);
            case Wish.Deal deal -> new DealTalk(deal, who, voice, today, failures::add);
        };
    }

    /** Why this customer is not content; empty where all went as they wanted. */
    public List<String> failures() {
        return leaving ? List.copyOf(failures) : List.of("still not done in " + goal.id());
    }

    /** What was wanted in the end of the last thing that was done. */
    public Details picked() {
        return last;
    }
}
