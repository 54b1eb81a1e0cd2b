package com.xseven.workflows.conversation;

import static com.xseven.workflows.fixture.Conversations.START;
import static com.xseven.workflows.fixture.Conversations.anOpening;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.reply.HandOver;
import com.xseven.dialogue.reply.Staffing;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import com.xseven.workflows.journal.Opening;
import com.xseven.workflows.routing.Routing;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShiftTest {

    private static final Routing TO_HEALTH = new Routing(
            Agent.HEALTH_MEDICAL,
            List.of(Agent.HEALTH_MEDICAL, Agent.VOICE_ENHANCEMENT),
            List.of(new Routing.Consulted(
                    "agent-routing",
                    "1",
                    List.of("emergency"),
                    Collections.emptySortedMap(),
                    Collections.emptySortedMap())));

    @Test
    void shouldTakeOverFromNobodyWhenNobodyHasAnsweredYet() {
        Shift shift = Shift.of(Conversation.begin(anOpening()), TO_HEALTH);

        assertThat(shift.handOver()).isEmpty();
        assertThat(shift.staffing(ModelWork.NONE)).isEqualTo(Staffing.USUAL);
        assertThat(shift.company().toHandTo()).containsExactly(Agent.VOICE_ENHANCEMENT);
    }

    @Test
    void shouldTakeOverByTheRowsThatChooseSomebodyElse() {
        // when
        Shift shift = Shift.of(after(anOpening()), TO_HEALTH);

        // then
        HandOver handOver = shift.handOver().orElseThrow();
        assertThat(handOver.from()).isEqualTo(Agent.GENERAL_PURPOSE);
        assertThat(handOver.cause()).isEqualTo(new HandOver.Rules(List.of("emergency")));
        assertThat(shift.company().toHandTo()).as("not to and fro").isEmpty();
        assertThat(shift.company().toAsk()).containsExactly(Agent.VOICE_ENHANCEMENT);
    }

    @Test
    void shouldTakeOverByRecoveryWhenTheGeneralAgentHelpsOut() {
        // given
        Conversation stuck = after(anOpening())
                .with(Recoveries.none()
                        .with(new RecoverRequest("r1", Optional.of(RecoveryStrategy.SWITCH_TO_FALLBACK)))
                        .trying(RecoveryStrategy.SWITCH_TO_FALLBACK));

        // when, then
        assertThat(Shift.of(stuck, TO_HEALTH).handOver().orElseThrow().cause()).isEqualTo(new HandOver.Recovery());
    }

    @Test
    void shouldCountTheVoiceAmongTheContributorsWhereSomebodyCallsAlone() {
        assertThat(Shift.of(after(calling()), TO_HEALTH).contributors(ModelWork.NONE))
                .containsExactly(Agent.VOICE_ENHANCEMENT);
        assertThat(Shift.of(after(anOpening()), TO_HEALTH).contributors(ModelWork.NONE))
                .isEmpty();
    }

    private static Conversation after(Opening opening) {
        Conversation begun = Conversation.begin(opening);
        return begun.afterTurn(List.of(), begun.standing(), Optional.empty(), START);
    }

    private static Opening calling() {
        Opening web = anOpening();
        return new Opening(
                web.id(),
                web.flow(),
                web.business(),
                web.category(),
                Channel.VOICE,
                web.language(),
                web.customer(),
                web.greeting(),
                web.idleLimit(),
                web.showPause(),
                web.turnsPerRun(),
                web.at());
    }
}
