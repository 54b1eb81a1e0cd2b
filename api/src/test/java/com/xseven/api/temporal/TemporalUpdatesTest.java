package com.xseven.api.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.update.BusinessUpdateWorkflow;
import com.xseven.workflows.update.Told;
import com.xseven.workflows.update.UndoOutcome;
import com.xseven.workflows.update.UndoRequest;
import com.xseven.workflows.update.UpdateChange;
import com.xseven.workflows.update.UpdateKey;
import com.xseven.workflows.update.UpdatePlan;
import com.xseven.workflows.update.UpdateView;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TemporalUpdatesTest {

    private static TestWorkflowEnvironment temporal;
    private static TemporalUpdates updates;

    @BeforeAll
    static void startTemporal() {
        temporal = TestTemporal.carrying(ShortUpdate.class);
        updates = new TemporalUpdates(temporal.getWorkflowClient(), Openings.SETTINGS);
    }

    @AfterAll
    static void stopTemporal() {
        temporal.close();
    }

    @Test
    void shouldBeginAnUpdateOnceAndTakeItBack() {
        // given
        UpdateKey key = new UpdateKey("marios-italian", "begun");

        // when
        updates.start(plan(key, "person:mario"));
        updates.start(plan(key, "person:lucia"));

        // then
        assertThat(updates.state(key)).map(UpdateView::problems).contains(List.of("person:mario"));
        assertThat(updates.undo(key, "person:mario")).contains(new UndoOutcome.Undone());
    }

    @Test
    void shouldSayNothingWhenItIsTooLateToTakeItBack() {
        // given
        UpdateKey refusing = new UpdateKey("marios-italian", "refusing");
        updates.start(plan(refusing, "nobody"));
        UpdateKey over = new UpdateKey("marios-italian", "over");
        updates.start(plan(over, "person:mario"));
        temporal.getWorkflowClient()
                .newUntypedWorkflowStub(WorkflowIds.ofUpdate(over.value()))
                .terminate("rehearsal");

        // then
        assertThat(updates.undo(refusing, "person:mario")).isEmpty();
        assertThat(updates.undo(over, "person:mario")).isEmpty();
    }

    @Test
    void shouldSayNothingWhenItNeverWas() {
        // given
        UpdateKey unknown = new UpdateKey("marios-italian", "unknown");

        // then
        assertThat(updates.state(unknown)).isEmpty();
        assertThat(updates.undo(unknown, "person:mario")).isEmpty();
    }

    private static UpdatePlan plan(UpdateKey key, String actor) {
        return new UpdatePlan(key, UpdateChange.nothing(), actor, Duration.ofHours(24));
    }

    /** Stands until it is taken back, which nobody's update never is; its problem is who wanted it. */
    public static final class ShortUpdate implements BusinessUpdateWorkflow {

        private final UpdatePlan plan;
        private boolean undone;

        @WorkflowInit
        public ShortUpdate(UpdatePlan plan) {
            this.plan = plan;
        }

        @Override
        public UpdateView run(UpdatePlan ignored) {
            Workflow.await(() -> undone && Workflow.isEveryHandlerFinished());
            return state();
        }

        @Override
        public UndoOutcome undo(UndoRequest request) {
            undone = true;
            return new UndoOutcome.Undone();
        }

        @Override
        public void validateUndo(UndoRequest request) {
            if (plan.actor().equals("nobody")) {
                throw new IllegalArgumentException("Expected somebody's update");
            }
        }

        @Override
        public UpdateView state() {
            return new UpdateView(
                    plan.key(),
                    UpdateView.Status.APPLIED,
                    plan.change(),
                    List.of(plan.actor()),
                    0,
                    new Told(0, 0),
                    new Told(0, 0),
                    Optional.empty());
        }
    }
}
