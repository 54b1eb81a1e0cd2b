package com.xseven.dialogue.policy;

import com.xseven.dialogue.facts.Facts;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.thought.Words;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of people who take over: that one comes, that one could, or where to find one. */
final class Persons {

    private Persons() {}

    /** One is called; {@code said} comes first. */
    static Step called(Optional<Intent> reason, String said, DialogueState state, Facts facts, Phrases phrases) {
        Phrase words = reason.map(Persons::coming).orElse(Phrase.PERSON_COMES);
        String text = (said + " " + reachable(words, facts, phrases)).strip();
        return new Step(state, new Thought.HandOver(new Words(text, List.of())));
    }

    private static Phrase coming(Intent reason) {
        return switch (reason) {
            case EMERGENCY -> Phrase.EMERGENCY;
            case COMPLAIN -> Phrase.COMPLAINT;
            default -> Phrase.PERSON_COMES;
        };
    }

    /** The rules do not call one, although the customer had a reason to want one. */
    static String elsewhere(Intent reason, Facts facts, Phrases phrases) {
        String first = switch (reason) {
            case EMERGENCY -> phrases.say(Phrase.EMERGENCY_PERHAPS) + " ";
            case COMPLAIN -> phrases.say(Phrase.SORRY_TO_HEAR) + " ";
            default -> "";
        };
        return first + reachable(Phrase.PERSON_ELSEWHERE, facts, phrases);
    }

    private static String reachable(Phrase words, Facts facts, Phrases phrases) {
        return phrases.say(
                words,
                facts.business().name(),
                phrases.forms().phone(facts.business().phone()));
    }

    /** The same step, but its words also say that a person can come; a yes to nothing else then calls one. */
    static Step offeredWith(Step step, Phrases phrases) {
        return switch (step.thought()) {
            case Thought.Answer(Words words) -> offered(step, new Thought.Answer(with(words, phrases)));
            case Thought.Ask(var slot, Words words) -> offered(step, new Thought.Ask(slot, with(words, phrases)));
            case Thought.Propose(var action, Words words) ->
                offered(step, new Thought.Propose(action, with(words, phrases)));
            case Thought.UseTools _, Thought.Commit _, Thought.HandOver _, Thought.GiveUp _, Thought.Consult _ -> step;
        };
    }

    private static Step offered(Step step, Thought thought) {
        return new Step(step.state().withTopic(Optional.of(Intent.TALK_TO_HUMAN)), thought, step.helped());
    }

    private static Words with(Words words, Phrases phrases) {
        String offer = phrases.say(Phrase.PERSON_OFFERED);
        return new Words(
                words.text().endsWith(offer) ? words.text() : words.text() + " " + offer,
                Stream.concat(words.suggestions().stream(), Stream.of(phrases.say(Phrase.SUGGEST_PERSON)))
                        .toList(),
                words.cards());
    }
}
