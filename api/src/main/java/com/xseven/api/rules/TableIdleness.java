package com.xseven.api.rules;

import com.xseven.api.conversation.IdleRules;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.rules.Ruling;
import com.xseven.rules.live.LiveRules;
import com.xseven.rules.retention.KeptData;
import com.xseven.rules.retention.Retention;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How long a quiet conversation goes on by the published version of {@code retention}. */
@Component
final class TableIdleness implements IdleRules {

    private static final Logger LOG = LoggerFactory.getLogger(TableIdleness.class);

    /** No conversation goes on for ever, whatever the table leaves open; as the table says that comes with the system. */
    private static final Duration IN_ANY_CASE = Duration.ofHours(24);

    private final LiveRules rules;

    TableIdleness(LiveRules rules) {
        this.rules = rules;
    }

    @Override
    public IdleLimit idleLimit(Optional<Category> category) {
        return switch (rules.retention().decide(KeptData.QUIET_CONVERSATION, category)) {
            case Ruling.Ruled<Retention>(Retention said, Decision decision)
            when said.then() == Retention.Fate.END -> new IdleLimit(said.keep(), decision);
            case Ruling.Ruled<Retention>(Retention said, Decision decision) ->
                otherwise(decision, "it is to " + said.then());
            case Ruling.Undecided<Retention>(String reason, Decision decision) -> otherwise(decision, reason);
        };
    }

    private static IdleLimit otherwise(Decision decision, String reason) {
        LOG.warn("The rules do not say when a quiet conversation ends, so it does after {}: {}", IN_ANY_CASE, reason);
        return new IdleLimit(IN_ANY_CASE, decision);
    }
}
