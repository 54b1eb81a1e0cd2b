package com.xseven.workflows.conversation;

import static com.xseven.workflows.fixture.Conversations.START;
import static com.xseven.workflows.fixture.Conversations.aConversation;
import static com.xseven.workflows.fixture.Conversations.aMessage;
import static com.xseven.workflows.fixture.Conversations.anEnd;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.reply.End;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.workflows.XSevenDataConverter;
import com.xseven.workflows.journal.CustomerMessage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConversationTest {

    @Test
    void shouldKnowTheCustomerWhenItBegins() {
        assertThat(aConversation().standing().dialogue().known())
                .containsEntry(SlotName.NAME, "Ann Lee")
                .containsEntry(SlotName.PHONE, "+12015550999");
    }

    @Test
    void shouldTakeABurstAsOneTurnInOrder() {
        // given
        Conversation conversation =
                aConversation().received(aMessage("m1", "hello"), START).received(aMessage("m2", "a table"), START);

        // when
        Turn turn = conversation.nextTurn(START);

        // then
        assertThat(turn.number()).isEqualTo(1);
        assertThat(turn.texts()).containsExactly("hello", "a table");
    }

    @Test
    void shouldIgnoreAMessageWhenItWaitsAlready() {
        // given
        Conversation conversation = aConversation().received(aMessage("m1", "hello"), START);

        // when
        Conversation again = conversation.received(aMessage("m1", "hello again"), START);

        // then
        assertThat(again).isSameAs(conversation);
    }

    @Test
    void shouldIgnoreAMessageWhenItIsAnswered() {
        // given
        Conversation conversation = aConversation().received(aMessage("m1", "hello"), START);
        Conversation after =
                conversation.afterTurn(List.of(new MessageId("m1")), conversation.standing(), Optional.empty(), START);

        // when
        Conversation again = after.received(aMessage("m1", "hello"), START);

        // then
        assertThat(again.hasMail()).isFalse();
        assertThat(again.progress(new MessageId("m1"))).isEqualTo(new Progress.Answered(1));
    }

    @Test
    void shouldKeepWhatATurnDidNotAnswerWhenTheTurnIsOver() {
        // given
        Conversation conversation =
                aConversation().received(aMessage("m1", "hello"), START).received(aMessage("m2", "more"), START);

        // when
        Conversation after =
                conversation.afterTurn(List.of(new MessageId("m1")), conversation.standing(), Optional.empty(), START);

        // then
        assertThat(after.nextTurn(START).texts()).containsExactly("more");
        assertThat(after.progress(new MessageId("m2"))).isEqualTo(new Progress.Waiting());
        assertThat(after.progress(new MessageId("m3"))).isEqualTo(new Progress.Unknown());
    }

    @Test
    void shouldForgetTheOldestAnswersWhenThereAreMany() {
        // given
        Conversation conversation = aConversation();

        // when
        for (int turn = 1; turn <= AnsweredMessages.REMEMBERED + 10; turn++) {
            conversation = conversation.afterTurn(
                    List.of(new MessageId("m" + turn)), conversation.standing(), Optional.empty(), START);
        }

        // then
        assertThat(conversation.answered().latest()).hasSize(AnsweredMessages.REMEMBERED);
        assertThat(conversation.progress(new MessageId("m10"))).isEqualTo(new Progress.Unknown());
        assertThat(conversation.progress(new MessageId("m11"))).isEqualTo(new Progress.Answered(11));
    }

    @Test
    void shouldKeepTheFirstReasonWhenTheEndIsWantedTwice() {
        Ending first = Ending.requested(anEnd("All done", 5));
        assertThat(aConversation()
                        .ending(first)
                        .ending(Ending.requested(anEnd("Too slow", 1)))
                        .ending())
                .contains(first);
    }

    @Test
    void shouldCarryReasonAndRatingWhenItsStateIsHandedOn() throws JsonProcessingException {
        // given
        Conversation ending = aConversation().ending(Ending.requested(anEnd("All done", 5)));
        ObjectMapper mapper = XSevenDataConverter.mapper();

        // when
        Conversation handedOn = mapper.readValue(mapper.writeValueAsString(ending), Conversation.class);

        // then
        assertThat(handedOn).isEqualTo(ending);
    }

    @Test
    void shouldTellThatTheEndWasRequestedWhenTheReasonIsBlank() {
        assertThat(Ending.requested(anEnd("  ", 5)).end()).isEqualTo(new End("requested", Optional.of(5)));
    }

    @Test
    void shouldCountFromTheLastMessageWhenATurnRunsLate() {
        // given
        CustomerMessage late = new CustomerMessage(new MessageId("m2"), "tomorrow at 7", START.plusSeconds(60));
        Turn turn = new Turn(1, List.of(aMessage("m1", "a table"), late), START.plus(Duration.ofHours(10)));

        // when, then
        assertThat(turn.saidAt()).isEqualTo(START.plusSeconds(60));
    }
}
