package com.xseven.api.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.waiting.OfferEnd;
import com.xseven.workflows.waiting.WaitingAnswer;
import com.xseven.workflows.waiting.WaitingListPlan;
import com.xseven.workflows.waiting.WaitingListWorkflow;
import com.xseven.workflows.waiting.WaitingView;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.workflow.Workflow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TemporalWaitingListsTest {

    private static TestWorkflowEnvironment temporal;
    private static TemporalWaitingLists lists;

    @BeforeAll
    static void startTemporal() {
        temporal = TestTemporal.carrying(CountingWalk.class);
        lists = new TemporalWaitingLists(temporal.getWorkflowClient(), Openings.SETTINGS);
    }

    @AfterAll
    static void stopTemporal() {
        temporal.close();
    }

    @Test
    void shouldTellTheWalkThatIsUnderWay() {
        // given
        BusinessId business = new BusinessId("marios-italian");

        // when
        lists.walk(business);
        lists.walk(business);

        // then
        await().until(() -> state(business).open() == 2);
    }

    @Test
    void shouldSetAWalkGoingWhenNoneIsThereToHearTheAnswer() {
        // given
        BusinessId business = new BusinessId("sakura-sushi");

        // when
        lists.answer(business, new WaitingAnswer("entry-1", WaitingAnswer.Word.ACCEPT));

        // then
        assertThat(state(business).taken()).isEqualTo(1);
    }

    private static WaitingView state(BusinessId business) {
        return temporal.getWorkflowClient()
                .newWorkflowStub(WaitingListWorkflow.class, WorkflowIds.ofWaitingList(business.value()))
                .state();
    }

    /** Counts what it hears. */
    public static final class CountingWalk implements WaitingListWorkflow {

        private int freed;
        private int answers;

        @Override
        public WaitingView run(WaitingListPlan plan) {
            Workflow.await(() -> false);
            return state();
        }

        @Override
        public void freed() {
            freed++;
        }

        @Override
        public OfferEnd answer(WaitingAnswer answer) {
            answers++;
            return new OfferEnd(OfferEnd.How.TAKEN);
        }

        @Override
        public WaitingView state() {
            return new WaitingView(freed, answers, 0);
        }
    }
}
