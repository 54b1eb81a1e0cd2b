package com.xseven.workflows.conversation;

import static com.xseven.workflows.fixture.Conversations.START;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.reply.ModelNote;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.thought.Words;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import com.xseven.workflows.agent.Question;
import com.xseven.workflows.agent.Thinking;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdvisedTest {

    private static final String PUZZLED = Phrases.in("en").say(Phrase.NOT_UNDERSTOOD_BRIEFLY);
    private static final ModelNote NOTE = new ModelNote(
            "ANSWER",
            "restaurant-food.answer@1.1",
            Optional.of("first/large"),
            "ANSWERS",
            List.of(),
            100,
            12,
            1_500,
            Duration.ofMillis(300),
            Duration.ofMillis(800),
            List.of());

    @Test
    void shouldAskAgainWhatWasOpenAfterTheAnswer() {
        assertThat(said(new Thought.Ask(
                        SlotName.DATE, new Words(PUZZLED + " Which day would you like?", List.of("Today")))))
                .isEqualTo(new Thought.Ask(
                        SlotName.DATE, new Words("Dogs are welcome. Which day would you like?", List.of("Today"))));
    }

    @Test
    void shouldSayTheAnswerAloneWhenNothingWasOpen() {
        assertThat(said(new Thought.Answer(new Words(PUZZLED, List.of("Hours")))))
                .isEqualTo(new Thought.Answer(new Words("Dogs are welcome.", List.of("Hours"))));
    }

    private static Thought.Conclusion said(Thought.Conclusion builtIn) {
        Question question = new Question(
                Flow.DEDICATED,
                Optional.empty(),
                START,
                DialogueState.empty(),
                new Understood(Intent.OUT_OF_SCOPE, 0.1, "en", List.of()),
                Optional.empty(),
                Optional.empty(),
                0);
        Thinking thinking = new Thinking(DialogueState.empty(), builtIn, List.of(), List.of(), true);
        return Advised.unaided(question, thinking)
                .saying("Dogs are welcome.", Agent.RESTAURANT_FOOD, List.of(), NOTE)
                .thinking()
                .conclusion();
    }
}
