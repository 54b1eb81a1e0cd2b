package com.xseven.workflows.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.state.BookedVisit;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.workflows.notification.ConversationNotice;
import com.xseven.workflows.notification.Proposal;
import com.xseven.workflows.notification.VisitNews;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToldTest {

    private static final BookingRequest REQUEST = new BookingRequest(
            "marios-italian",
            LocalDate.parse("2026-11-27"),
            LocalTime.of(19, 0),
            4,
            Optional.empty(),
            Optional.empty(),
            Optional.of("Ann Lee"),
            Optional.of("+12015550999"),
            Optional.empty());
    private static final Proposal PROPOSAL = new Proposal(REQUEST, "a table for 4 on Friday");
    private static final ConversationNotice OFFERED = notice(Optional.empty());
    private static final ConversationNotice TAKEN =
            notice(Optional.of(new VisitNews("waiting-1", Optional.of(LocalDateTime.parse("2026-11-27T19:00")))));

    @Test
    void shouldWaitForAYesWhenSomethingIsOffered() {
        // when
        DialogueState after = Told.of(OFFERED, DialogueState.empty());

        // then
        assertThat(after.pending()).contains(new PendingAction.Book(REQUEST, "a table for 4 on Friday"));
        assertThat(after.tasks()).extracting(TaskFrame::task).containsExactly(Intent.BOOK);
        assertThat(after.details())
                .containsEntry(SlotName.TIME, "19:00")
                .containsEntry(SlotName.PARTY_SIZE, "4")
                .containsEntry(SlotName.NAME, "Ann Lee");
    }

    @Test
    void shouldKnowTheVisitAndBookItNoSecondTimeWhenTheYesWasSaidElsewhere() {
        // given
        DialogueState asked = Told.of(OFFERED, DialogueState.empty());

        // when
        DialogueState after = Told.of(TAKEN, asked);

        // then
        assertThat(after.pending()).isEmpty();
        assertThat(after.tasks()).isEmpty();
        assertThat(after.visits()).extracting(BookedVisit::appointmentId).containsExactly("waiting-1");
        assertThat(Told.of(TAKEN, after)).isEqualTo(after);
    }

    private static ConversationNotice notice(Optional<VisitNews> visit) {
        return new ConversationNotice("notice-1", "Good news", Optional.empty(), visit, Optional.of(PROPOSAL));
    }
}
