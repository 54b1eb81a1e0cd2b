package com.xseven.workflows.conversation;

import com.xseven.workflows.SearchAttributes;
import com.xseven.workflows.journal.Standing;
import io.temporal.common.SearchAttributeUpdate;
import io.temporal.workflow.Promise;
import io.temporal.workflow.TimerOptions;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people see of the conversation in the Temporal UI. Each writing of search attributes is an event and costs the
 * server as much as the rest of a turn, so that turns in quick succession share one: the first change is written at once,
 * what follows within the opening's pause when that is over. At the pace of people every turn is written.
 */
final class Shown {

    /** Of conversations that began before the pause was theirs to name: their histories hold its timers. */
    private static final Duration EARLIER_PAUSE = Duration.ofSeconds(3);

    private final Duration pauseLength;
    private Standing written;
    private Standing latest;
    private Instant next = Instant.MIN;
    private @Nullable Promise<Void> pause;

    Shown(Conversation conversation) {
        this.pauseLength = conversation.opening().showPause().orElse(EARLIER_PAUSE);
        this.written = conversation.standing();
        this.latest = written;
        Workflow.setCurrentDetails(details(conversation));
    }

    void update(Conversation conversation) {
        latest = conversation.standing();
        Workflow.setCurrentDetails(details(conversation));
        if (isStale() && !now().isBefore(next)) {
            write();
        } else if (isStale() && pause == null) {
            pause = Workflow.newTimer(
                    Duration.between(now(), next),
                    TimerOptions.newBuilder().setSummary("Show where it stands").build());
        }
    }

    /** Whether something is to be written now. */
    boolean isDue() {
        return pause != null && pause.isCompleted();
    }

    /** Writes what is new, if anything is. */
    void write() {
        if (pause != null && pause.isCompleted()) {
            pause = null;
        }
        if (isStale()) {
            Workflow.upsertTypedSearchAttributes(changes().toArray(SearchAttributeUpdate<?>[]::new));
            written = latest;
            next = now().plus(pauseLength);
        }
    }

    private boolean isStale() {
        return !changes().isEmpty();
    }

    private List<SearchAttributeUpdate<?>> changes() {
        List<SearchAttributeUpdate<?>> changes = new ArrayList<>();
        if (latest.stage() != written.stage()) {
            changes.add(SearchAttributes.STAGE.valueSet(latest.stage().name()));
        }
        if (latest.agent() != written.agent()) {
            changes.add(SearchAttributes.AGENT.valueSet(latest.agent().name()));
        }
        if (latest.intent() != written.intent()) {
            changes.add(SearchAttributes.INTENT.valueSet(latest.intent().name()));
        }
        if (latest.needsHuman() != written.needsHuman()) {
            changes.add(SearchAttributes.NEEDS_HUMAN.valueSet(latest.needsHuman()));
        }
        return changes;
    }

    private static String details(Conversation conversation) {
        Standing now = conversation.standing();
        return "**%s** after turn %d · agent %s · intent %s%s\n\n%d known details, %s"
                .formatted(
                        now.stage(),
                        conversation.turn(),
                        now.agent(),
                        now.intent(),
                        now.needsHuman() ? " · **a person is needed**" : "",
                        now.dialogue().slots().size(),
                        now.dialogue().pending().isPresent() ? "waits for a yes" : "nothing waits for a yes");
    }

    private static Instant now() {
        return Instant.ofEpochMilli(Workflow.currentTimeMillis());
    }
}
