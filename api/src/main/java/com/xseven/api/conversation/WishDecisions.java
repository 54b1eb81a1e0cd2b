package com.xseven.api.conversation;

import com.xseven.api.decision.DecisionLog;
import com.xseven.api.security.Caller;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.reply.Occasion;
import com.xseven.store.decision.KeptDecision;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Keeps what the rules say to wishes about a conversation where no turn tells it, before anything is answered. The same, said to the same
 * caller, is kept once: a wish that is sent again and again adds nothing.
 */
@Component
final class WishDecisions {

    private final DecisionLog decisions;
    private final Clock clock;

    WishDecisions(DecisionLog decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    void keep(ConversationId about, Caller caller, List<Decision> made) {
        if (made.isEmpty()) {
            return;
        }
        List<Decision> before = decisions.outsideTurns(about).stream()
                .filter(kept ->
                        kept.occasion().askedBy().filter(caller.name()::equals).isPresent())
                .map(KeptDecision::decision)
                .toList();
        Occasion occasion = Occasion.besideTurns(
                about.value(), caller.name(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        List<KeptDecision> news = made.stream()
                .filter(decision -> !before.contains(decision))
                .map(decision -> new KeptDecision(occasion, decision))
                .toList();
        if (!news.isEmpty()) {
            decisions.add(news);
        }
    }
}
