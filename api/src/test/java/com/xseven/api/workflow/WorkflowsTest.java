package com.xseven.api.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Api;
import com.xseven.api.fixture.Callers;
import com.xseven.api.fixture.Guest;
import com.xseven.api.fixture.KeptWorkflows;
import com.xseven.api.fixture.OverHttp;
import com.xseven.api.fixture.SmallTown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkflowsTest extends OverHttp {

    private static final String WORKFLOWS = Api.CONVERSATIONS + "/workflows";
    private static final String ACTIVE = WORKFLOWS + "/active";
    private static final String WHY = "{\"reason\": \"double entry\"}";

    @Autowired
    private KeptWorkflows workflows;

    @BeforeEach
    void beginSome() {
        workflows.clear();
        workflows.add("appointment/of-marios", WorkflowKind.APPOINTMENT, SmallTown.MARIOS);
        workflows.add("order/of-marios", WorkflowKind.ORDER, SmallTown.MARIOS);
        workflows.add("appointment/of-glow", WorkflowKind.APPOINTMENT, SmallTown.GLOW);
        workflows.add("cleanup-now", WorkflowKind.CLEANUP, "");
    }

    @Test
    void shouldShowStaffTheWorkflowsOfTheirBusinessAndOperatorsAll() {
        assertThat(ids(mario().get(ACTIVE))).containsExactly("appointment/of-marios", "order/of-marios");
        assertThat(ids(operator().get(ACTIVE)))
                .containsExactly("appointment/of-glow", "appointment/of-marios", "cleanup-now", "order/of-marios");
        assertThat(ids(operator().get(ACTIVE + "?businessId=" + SmallTown.GLOW)))
                .containsExactly("appointment/of-glow");
    }

    @Test
    void shouldTellOfEachWhatItIsAndWhereToLookAtIt() {
        // when
        Answer answer = mario().get(ACTIVE + "?type=ORDER");

        // then
        assertThat(answer.body().at("/items")).hasSize(1);
        assertThat(answer.text("/items/0/workflowId")).isEqualTo("order/of-marios");
        assertThat(answer.text("/items/0/type")).isEqualTo("ORDER");
        assertThat(answer.text("/items/0/status")).isEqualTo("RUNNING");
        assertThat(answer.text("/items/0/businessId")).isEqualTo(SmallTown.MARIOS);
        assertThat(answer.text("/items/0/startedAt")).isEqualTo("2026-11-20T12:00:00Z");
        assertThat(answer.text("/items/0/temporalUi")).isEqualTo("http://temporal.example/order/of-marios");
        assertThat(ids(mario().get(ACTIVE + "?type=OrderWorkflow"))).containsExactly("order/of-marios");
    }

    @Test
    void shouldTellEachOnceWhenTheyAreReadPageByPage() {
        // given
        IntStream.range(0, 250).forEach(number -> workflows.add("order/" + number, WorkflowKind.ORDER, SmallTown.GLOW));
        List<String> read = new ArrayList<>();
        String cursor = "";

        // when
        do {
            Answer page = gloria().get(ACTIVE + cursor);
            read.addAll(ids(page));
            cursor = page.text("/nextCursor").isEmpty() ? "" : "?cursor=" + page.text("/nextCursor");
        } while (!cursor.isEmpty());

        // then
        assertThat(read).hasSize(251).doesNotHaveDuplicates();
    }

    @Test
    void shouldRefuseWhoMayNotSeeAndWhatIsNotThere() {
        assertThat(api().get(ACTIVE).code()).isEqualTo("UNAUTHENTICATED");
        assertThat(guest().api().get(ACTIVE).code()).isEqualTo("FORBIDDEN");
        assertThat(mario().get(ACTIVE + "?businessId=" + SmallTown.GLOW).code()).isEqualTo("FORBIDDEN");
        assertThat(mario().get(ACTIVE + "?businessId=%27%20or%20%27").code()).isEqualTo("INVALID_PARAMETER");
        assertThat(mario().get(ACTIVE + "?cursor=nonsense").code()).isEqualTo("INVALID_CURSOR");
        Answer type = mario().get(ACTIVE + "?type=DREAM");
        assertThat(type.code()).isEqualTo("INVALID_PARAMETER");
        assertThat(type.text("/errors/0/field")).isEqualTo("type");
    }

    @Test
    void shouldAcceptACancellationByTheOwnerAndByOperators() {
        // when
        Answer byOwner = mario().post(WORKFLOWS + "/appointment/of-marios/cancel", WHY);
        Answer byOperator = operator().post(WORKFLOWS + "/cleanup-now/cancel", WHY);

        // then
        assertThat(byOwner.status()).isEqualTo(202);
        assertThat(byOwner.text("/workflowId")).isEqualTo("appointment/of-marios");
        assertThat(byOperator.status()).isEqualTo(202);
        assertThat(workflows.reasonOf("appointment/of-marios")).contains("double entry");
        assertThat(workflows.reasonOf("cleanup-now")).contains("double entry");
    }

    @Test
    void shouldLetAConversationSayGoodbyeWhenItIsCancelled() {
        // given
        Guest ann = guest();
        String id = "conversation/" + ann.conversation();
        workflows.add(id, WorkflowKind.CONVERSATION, SmallTown.MARIOS);

        // when
        Answer cancelled = mario().post(WORKFLOWS + "/" + id + "/cancel", WHY);

        // then
        assertThat(cancelled.status()).isEqualTo(202);
        assertThat(ann.api().get(ann.path("")).text("/status")).isEqualTo("ENDED");
        assertThat(workflows.reasonOf(id)).isEmpty();
    }

    @Test
    void shouldRefuseACancellationByAnybodyElse() {
        String path = WORKFLOWS + "/appointment/of-marios/cancel";
        assertThat(api().post(path, WHY).code()).isEqualTo("UNAUTHENTICATED");
        assertThat(guest().api().post(path, WHY).code()).isEqualTo("WORKFLOW_NOT_FOUND");
        assertThat(gloria().post(path, WHY).code()).isEqualTo("WORKFLOW_NOT_FOUND");
        assertThat(Callers.signedIn(api(), SmallTown.MARIOS_HELPER)
                        .post(path, WHY)
                        .code())
                .isEqualTo("FORBIDDEN");
        assertThat(mario().post(WORKFLOWS + "/order/unknown/cancel", WHY).code())
                .isEqualTo("WORKFLOW_NOT_FOUND");
        assertThat(workflows.reasonOf("appointment/of-marios")).isEmpty();
    }

    @Test
    void shouldWantAReason() {
        for (String body : List.of("{}", "{\"reason\": \" \"}", "{\"reason\": \"" + "x".repeat(201) + "\"}")) {
            Answer refused = mario().post(WORKFLOWS + "/order/of-marios/cancel", body);
            assertThat(refused.code()).isEqualTo("INVALID_REQUEST");
            assertThat(refused.text("/errors/0/field")).isEqualTo("reason");
        }
    }

    private static List<String> ids(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        List<String> ids = new ArrayList<>();
        answer.body()
                .at("/items")
                .forEach(item -> ids.add(item.at("/workflowId").asString()));
        return ids;
    }
}
