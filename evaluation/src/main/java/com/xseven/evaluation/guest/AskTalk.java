package com.xseven.evaluation.guest;

import com.xseven.evaluation.goal.Wish.Ask;
import java.util.regex.Pattern;

/** Wants to be told something, and asks once more in other words. Whoever needs a person at once does not ask twice. */
final class AskTalk implements Talk {

    private static final int TRIES = 2;

    private final Ask ask;
    private final Voice voice;
    private int said;

    AskTalk(Ask ask, Voice voice) {
        this.ask = ask;
        this.voice = voice;
    }

    @Override
    public String begin() {
        return voice.opening(ask.say(), said++, ask.details());
    }

    @Override
    public Move react(Heard heard) {
        boolean told = ask.hears().stream()
                .allMatch(pattern -> pattern.matcher(heard.text()).find());
        if (told && (heard.person() || !ask.person())) {
            return new Move.Over();
        }
        if (said < TRIES && !ask.person()) {
            return new Move.Say(begin());
        }
        return new Move.GiveUp(
                told
                        ? "no person was called"
                        : "was not told "
                                + ask.hears().stream().map(Pattern::pattern).toList());
    }
}
