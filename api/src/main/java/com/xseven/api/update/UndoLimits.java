package com.xseven.api.update;

import com.xseven.api.decision.DecisionLog;
import com.xseven.api.security.Caller;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.reply.Occasion;
import com.xseven.store.decision.KeptDecision;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the rules how long a change can be taken back, and keeps what they say before the change is set going. */
@Component
final class UndoLimits {

    private final UndoRules rules;
    private final DecisionLog decisions;
    private final Clock clock;

    UndoLimits(UndoRules rules, DecisionLog decisions, Clock clock) {
        this.rules = rules;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** From its being carried out on. */
    Duration of(Business business, Caller.Person person) {
        UndoRules.UndoLimit limit = rules.undoLimit(business.category());
        Occasion wish = Occasion.ofWish(
                person.name(), Optional.of(business.id()), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        decisions.add(List.of(new KeptDecision(wish, limit.decision())));
        return limit.limit();
    }
}
