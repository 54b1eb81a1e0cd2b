package com.xseven.api.rules;

import com.xseven.api.update.UndoRules;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.rules.Ruling;
import com.xseven.rules.limit.Limited;
import com.xseven.rules.live.LiveRules;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How long a change can be taken back by the published version of {@code time-limits}. */
@Component
final class TableUndoing implements UndoRules {

    private static final Logger LOG = LoggerFactory.getLogger(TableUndoing.class);

    private final LiveRules rules;

    TableUndoing(LiveRules rules) {
        this.rules = rules;
    }

    @Override
    public UndoLimit undoLimit(Category category) {
        return switch (rules.timeLimits().decide(Limited.UNDO_OF_A_CHANGE, Optional.of(category))) {
            case Ruling.Ruled<Duration>(Duration time, Decision decision) -> new UndoLimit(time, decision);
            case Ruling.Undecided<Duration>(String reason, Decision decision) -> {
                LOG.warn("The rules do not say how long a change can be taken back: {}", reason);
                yield new UndoLimit(Limited.UNDO_OF_A_CHANGE.inAnyCase(), decision);
            }
        };
    }
}
