package com.xseven.dialogue.policy;

import com.xseven.dialogue.facts.Facts;
import com.xseven.dialogue.task.TaskDefinition;
import com.xseven.dialogue.task.Tasks;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Answers that are suggested to a customer, who can give them as they are. */
record Suggestions(Facts facts, Phrases phrases) {

    /** To an action that is proposed: yes first, then no. */
    List<String> to(TaskDefinition definition, PendingAction action) {
        Phrase yes = switch (action) {
            case PendingAction.Book book -> Phrase.SUGGEST_YES;
            case PendingAction.Order order -> Phrase.SUGGEST_YES_ORDER;
            case PendingAction.Reschedule move -> Phrase.SUGGEST_DO_IT;
            case PendingAction.Cancel cancel -> Phrase.SUGGEST_DO_IT;
            case PendingAction.CancelOrder cancel -> Phrase.SUGGEST_DO_IT;
            case PendingAction.Wait wait -> Phrase.SUGGEST_DO_IT;
            case PendingAction.LeavePlace leave -> Phrase.SUGGEST_DO_IT;
        };
        Phrase no = definition.overWithNo() || Tasks.isAboutAnOrder(definition.task())
                ? Phrase.SUGGEST_KEEP
                : Phrase.SUGGEST_CHANGE;
        return List.of(phrases.say(yes), phrases.say(no));
    }

    /** A start by its day and its time. */
    String inFull(LocalDateTime start) {
        return phrases.forms().date(start.toLocalDate(), facts.now().toLocalDate()) + ", "
                + phrases.forms().time(start.toLocalTime());
    }

    /** A start by its time, or by its day where it stands for the whole of it. */
    String brief(LocalDateTime start) {
        return start.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? phrases.forms().date(start.toLocalDate(), facts.now().toLocalDate())
                : phrases.forms().time(start.toLocalTime());
    }
}
