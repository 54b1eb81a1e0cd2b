package com.xseven.workflows.conversation;

import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.thought.Words;
import com.xseven.dialogue.words.Courtesies;

/** What a conclusion means for a conversation: where it goes, and what its customer reads. */
final class Conclusions {

    private Conclusions() {}

    static Step step(Thought.Conclusion conclusion) {
        return switch (conclusion) {
            case Thought.Answer answer -> Step.ANSWER;
            case Thought.Ask ask -> Step.ASK;
            case Thought.Propose propose -> Step.PROPOSE;
            case Thought.HandOver handOver -> Step.HAND_OVER;
            case Thought.GiveUp giveUp -> Step.FAIL;
            case Thought.Commit again -> Step.FAIL;
        };
    }

    static Words words(Thought.Conclusion conclusion, String language) {
        return switch (conclusion) {
            case Thought.Answer answer -> answer.words();
            case Thought.Ask ask -> ask.words();
            case Thought.Propose propose -> propose.words();
            case Thought.HandOver handOver -> handOver.words();
            case Thought.GiveUp giveUp -> giveUp.words();
            case Thought.Commit again -> Courtesies.apology(language);
        };
    }
}
