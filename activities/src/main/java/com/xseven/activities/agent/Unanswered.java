package com.xseven.activities.agent;

import com.xseven.dialogue.answer.Answers;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.facts.Facts;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.workflows.agent.Question;
import java.util.List;
import java.util.function.Function;

/** Tells messages that ask one thing, and that one not in the business's own data: open questions, though they are understood. */
public final class Unanswered {

    private final Function<BusinessId, Business> businesses;

    public Unanswered(Function<BusinessId, Business> businesses) {
        this.businesses = businesses;
    }

    boolean isAll(Question question) {
        List<Command> commands = question.understood().commands().stream()
                .filter(command -> !(command instanceof Command.ChitChat))
                .toList();
        return commands.size() == 1
                && commands.getFirst() instanceof Command.AskFact asked
                && !asked.details().containsKey(SlotName.AGAIN)
                && question.business()
                        .map(businesses)
                        .filter(business -> !Answers.know(asked, facts(business, question)))
                        .isPresent();
    }

    private static Facts facts(Business business, Question question) {
        return new Facts(business, question.at().atZone(business.zone()), List.of());
    }
}
