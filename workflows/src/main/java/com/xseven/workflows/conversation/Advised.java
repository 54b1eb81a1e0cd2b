package com.xseven.workflows.conversation;

import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.reply.ModelNote;
import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.thought.Words;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import com.xseven.workflows.agent.Question;
import com.xseven.workflows.agent.Rulings;
import com.xseven.workflows.agent.Thinking;
import com.xseven.workflows.models.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question and what is thought about it, with the help of models where they help.
 *
 * @param question as it is understood by now
 * @param decisions of all thinking before this one, in full
 * @param tools used in all thinking before this one, and by models
 * @param thought the last call of which something was taken
 * @param speaker in whose name a model answered, where one did
 */
record Advised(
        Question question,
        Thinking thinking,
        List<Decision> decisions,
        List<String> tools,
        boolean away,
        Optional<ModelNote> thought,
        Optional<Agent> speaker) {

    Advised {
        decisions = List.copyOf(decisions);
        tools = List.copyOf(tools);
    }

    static Advised unaided(Question question, Thinking thinking) {
        return new Advised(question, thinking, List.of(), List.of(), false, Optional.empty(), Optional.empty());
    }

    /** The conclusion stands, and nobody is asked any more. */
    Advised asItIs(boolean nobodyThere) {
        return new Advised(question, withoutWish(thinking), decisions, tools, away || nobodyThere, thought, speaker);
    }

    /** Thought through again, since a model understood more. */
    Advised again(Question other, Thinking anew, ModelNote by) {
        return new Advised(
                other,
                anew,
                allDecisions(),
                Stream.concat(tools.stream(), thinking.tools().stream()).toList(),
                away,
                Optional.of(by),
                speaker);
    }

    /** The model's words in place of the built-in ones; whatever is open stays so. */
    Advised saying(String text, Agent inTheNameOf, List<String> lookedUpWith, ModelNote by) {
        Thought.Conclusion said = switch (thinking.conclusion()) {
            case Thought.Ask ask -> new Thought.Ask(ask.slot(), resumed(text, ask.words()));
            case Thought.Propose propose -> new Thought.Propose(propose.action(), resumed(text, propose.words()));
            case Thought.Answer answer ->
                new Thought.Answer(new Words(text, answer.words().suggestions()));
            case Thought.Commit other -> other;
            case Thought.HandOver other -> other;
            case Thought.GiveUp other -> new Thought.Answer(Words.of(text));
        };
        List<String> used = new ArrayList<>(tools);
        used.addAll(lookedUpWith);
        return new Advised(
                question,
                new Thinking(thinking.dialogue(), said, thinking.tools(), thinking.decisions()),
                decisions,
                used,
                away,
                Optional.of(by),
                Optional.of(inTheNameOf));
    }

    /** What models were asked for before, and now. */
    List<Purpose> asked(Purpose now) {
        return Stream.concat(question.asked().stream(), Stream.of(now)).toList();
    }

    /** Of all thinking, in full. */
    List<Decision> allDecisions() {
        return Stream.concat(
                        decisions.stream(),
                        thinking.decisions().stream().map(decision -> Rulings.inFull(decision, question)))
                .toList();
    }

    /** Of all thinking. */
    List<String> allTools() {
        return Stream.concat(tools.stream(), thinking.tools().stream()).toList();
    }

    /** What was open is asked again after the answer, without the words that nothing was understood. */
    private Words resumed(String text, Words builtIn) {
        String puzzled = Phrases.in(question.understood().language()).say(Phrase.NOT_UNDERSTOOD_BRIEFLY);
        String open = builtIn.text().startsWith(puzzled)
                ? builtIn.text().substring(puzzled.length()).strip()
                : "";
        return new Words(open.isEmpty() ? text : text + " " + open, builtIn.suggestions(), builtIn.cards());
    }

    private static Thinking withoutWish(Thinking thinking) {
        return new Thinking(
                thinking.dialogue(), thinking.conclusion(), thinking.tools(), thinking.decisions(), thinking.puzzled());
    }
}
