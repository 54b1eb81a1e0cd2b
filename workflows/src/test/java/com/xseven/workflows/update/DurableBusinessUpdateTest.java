package com.xseven.workflows.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.temporal.client.WorkflowException;
import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowStub;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class DurableBusinessUpdateTest {

    private static final UndoRequest UNDO = new UndoRequest("person:lucia");

    @Test
    void shouldTellStaffThenCustomersPageByPageWhenItIsApplied() {
        try (TownHall hall = new TownHall().concerns(45)) {
            // when
            UpdateView end = hall.end(hall.begin());

            // then
            assertThat(end.status()).isEqualTo(UpdateView.Status.APPLIED);
            assertThat(end.staff()).isEqualTo(new Told(3, 0));
            assertThat(end.customers()).isEqualTo(new Told(42, 3));
            assertThat(hall.deeds().stream().filter(deed -> !deed.startsWith("GO")))
                    .containsExactly(
                            "APPLY",
                            "TELL STAFF CHANGED",
                            "TELL CUSTOMERS CHANGED AFTER 0",
                            "TELL CUSTOMERS CHANGED AFTER 20",
                            "TELL CUSTOMERS CHANGED AFTER 40",
                            "LOOK AGAIN");
        }
    }

    @Test
    void shouldTellThoseTooWhoBookedWhileWordWasOnItsWay() {
        try (TownHall hall = new TownHall().concerns(3)) {
            // given
            hall.closeThePost();
            BusinessUpdateWorkflow update = hall.begin();
            hall.awaitDeed("GO TO CUSTOMERS");

            // when
            hall.isBookedMeanwhile(2);
            hall.openThePost();

            // then
            UpdateView end = hall.end(update);
            assertThat(end.concerned()).isEqualTo(5);
            assertThat(hall.deeds())
                    .containsSubsequence(
                            "TELL CUSTOMERS CHANGED AFTER 0", "LOOK AGAIN", "TELL CUSTOMERS CHANGED AFTER 3");
        }
    }

    @Test
    void shouldDoNothingAgainWhenItIsStartedTwice() {
        try (TownHall hall = new TownHall().concerns(1)) {
            // given
            BusinessUpdateWorkflow update = hall.begin();

            // then
            assertThat(hall.beginAgain()).isFalse();
            assertThat(hall.end(update).status()).isEqualTo(UpdateView.Status.APPLIED);
            assertThat(hall.beginAgain()).isFalse();
            assertThat(hall.deeds()).containsOnlyOnce("APPLY");
        }
    }

    @Test
    void shouldTellNobodyWhenItIsRefused() {
        try (TownHall hall = new TownHall().refuses("offer tiramisu")) {
            // when
            UpdateView end = hall.end(hall.begin());

            // then
            assertThat(end.status()).isEqualTo(UpdateView.Status.REFUSED);
            assertThat(end.problems()).containsExactly("offer tiramisu");
            assertThat(hall.deeds()).containsExactly("APPLY");
        }
    }

    @Test
    void shouldTakeItBackAndTellNobodyWhenItFailsForGood() {
        try (TownHall hall = new TownHall().isBroken()) {
            // when
            BusinessUpdateWorkflow update = hall.begin();

            // then
            assertThatThrownBy(() -> hall.end(update)).isInstanceOf(WorkflowFailedException.class);
            assertThat(hall.deeds()).containsExactly("APPLY", "UNDO");
        }
    }

    @Test
    void shouldTellThoseWhoWereToldWhenItIsUndone() {
        try (TownHall hall = new TownHall().concerns(2)) {
            // given
            BusinessUpdateWorkflow update = hall.begin();
            hall.awaitDeed("TELL CUSTOMERS CHANGED AFTER 0");

            // when
            UndoOutcome outcome = update.undo(UNDO);
            UndoOutcome again = update.undo(UNDO);

            // then
            assertThat(outcome).isEqualTo(new UndoOutcome.Undone());
            assertThat(again).isEqualTo(new UndoOutcome.Undone());
            assertThat(hall.end(update).status()).isEqualTo(UpdateView.Status.UNDONE);
            assertThat(hall.deeds())
                    .containsOnlyOnce("UNDO")
                    .endsWith("TELL STAFF UNDONE", "GO TO CUSTOMERS", "TELL CUSTOMERS UNDONE AFTER 0");
        }
    }

    @Test
    void shouldFirstKnowWhoWasToldWhenItIsUndoneWhileWordIsOnItsWay() {
        try (TownHall hall = new TownHall().concerns(40)) {
            // given
            hall.closeThePost();
            BusinessUpdateWorkflow update = hall.begin();
            hall.awaitDeed("GO TO CUSTOMERS");

            // when
            CompletableFuture<UndoOutcome> undo = CompletableFuture.supplyAsync(() -> update.undo(UNDO));
            hall.awaitDeed("UNDO");
            hall.openThePost();

            // then
            assertThat(undo.join()).isEqualTo(new UndoOutcome.Undone());
            hall.end(update);
            assertThat(hall.deeds())
                    .containsSubsequence(
                            "UNDO",
                            "TELL CUSTOMERS CHANGED AFTER 0",
                            "TELL STAFF UNDONE",
                            "TELL CUSTOMERS UNDONE AFTER 0",
                            "TELL CUSTOMERS UNDONE AFTER 20")
                    .doesNotContain("TELL CUSTOMERS CHANGED AFTER 20");
        }
    }

    @Test
    void shouldNameTheConflictWhenSomebodyChangedItSince() {
        try (TownHall hall = new TownHall()) {
            // given
            BusinessUpdateWorkflow update = hall.begin();
            hall.isChangedBySomebodyElse();

            // when
            UndoOutcome refused = update.undo(UNDO);
            UpdateView standing = update.state();
            hall.isPutBackBySomebodyElse();
            UndoOutcome done = update.undo(UNDO);

            // then
            assertThat(refused).isEqualTo(new UndoOutcome.Conflict(List.of("hours of MONDAY")));
            assertThat(standing.status()).isEqualTo(UpdateView.Status.APPLIED);
            assertThat(standing.problems()).containsExactly("hours of MONDAY");
            assertThat(standing.undoUntil()).isPresent();
            assertThat(done).isEqualTo(new UndoOutcome.Undone());
            assertThat(hall.end(update).problems()).isEmpty();
        }
    }

    @Test
    void shouldRefuseToUndoWhenTheTimeForItIsOver() {
        try (TownHall hall = new TownHall()) {
            // given
            BusinessUpdateWorkflow update = hall.begin();
            hall.end(update);

            // then
            assertThatThrownBy(() -> update.undo(UNDO)).isInstanceOf(WorkflowException.class);
            assertThat(hall.deeds()).doesNotContain("UNDO");
            assertThat(update.state().undoUntil()).isEmpty();
        }
    }

    @Test
    void shouldTellEverybodyOnceMoreWhenTheMailWasAway() {
        try (TownHall hall = new TownHall().concerns(1)) {
            // given
            hall.losesLetters(3);

            // when
            UpdateView end = hall.end(hall.begin());

            // then
            assertThat(end.staff().reached()).isEqualTo(3);
            assertThat(hall.deeds()).containsOnlyOnce("TELL STAFF CHANGED", "TELL CUSTOMERS CHANGED AFTER 0");
        }
    }

    @Test
    void shouldTellTheCustomersSoonWhenLettersToTheStaffDoNotGoOut() {
        try (TownHall hall = new TownHall().concerns(25)) {
            // given
            hall.losesLettersToStaff();
            BusinessUpdateWorkflow update = hall.begin();

            // when
            hall.pass(Duration.ofMinutes(5));

            // then
            assertThat(hall.deeds())
                    .contains("TELL CUSTOMERS CHANGED AFTER 0", "TELL CUSTOMERS CHANGED AFTER 20", "LOOK AGAIN");
            assertThat(update.state().customers().reached()).isEqualTo(23);
            assertThat(hall.end(update).staff()).isEqualTo(new Told(0, 0));
        }
    }

    @Test
    void shouldCountTheUntoldWhenTheMailStaysAway() {
        try (TownHall hall = new TownHall().concerns(2)) {
            // given
            hall.losesLetters(1_000_000);

            // when
            UpdateView end = hall.end(hall.begin());

            // then
            assertThat(end.status()).isEqualTo(UpdateView.Status.APPLIED);
            assertThat(end.customers()).isEqualTo(new Told(0, 2));
        }
    }

    @Test
    void shouldLeaveTheChangeWhenItIsCancelledAsAWorkflowAfterwards() {
        try (TownHall hall = new TownHall()) {
            // given
            BusinessUpdateWorkflow update = hall.begin();
            await().until(() -> update.state().undoUntil().isPresent());

            // when
            WorkflowStub.fromTyped(update).cancel();

            // then
            assertThatThrownBy(() -> hall.end(update)).isInstanceOf(WorkflowFailedException.class);
            assertThat(hall.deeds()).doesNotContain("UNDO");
        }
    }
}
