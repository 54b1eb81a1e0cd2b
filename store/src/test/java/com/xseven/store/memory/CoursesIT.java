package com.xseven.store.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Evidence;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.Explanation;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.store.Database;
import com.xseven.store.JsonColumns;
import com.xseven.store.TestDatabase;
import com.xseven.workflows.journal.Standing;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoursesIT {

    private static final ConversationId ID = new ConversationId("conversation-1");
    private static final Instant NOON = Instant.parse("2026-11-27T17:00:00Z");
    private static final DialogueState IDLE = DialogueState.empty();
    private static final Evidence NOWHERE = new Evidence(0, 0, 1, "test");

    private Database database;
    private Courses courses;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        courses = new Courses(database.jdbi());
        database.jdbi().useHandle(handle -> handle.execute("""
                insert into conversations (id, flow, channel, status, turn, stage, agent, language, needs_human, opening,
                    started_at, updated_at)
                values ('conversation-1', 'DEDICATED', 'WEB', 'ACTIVE', 0, 'GREETING', 'GENERAL_PURPOSE', 'en', false, '{}',
                    now(), now())"""));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void shouldSayWhatWasTalkedAboutAndWhatWasLeft() {
        // given
        turn(1, Intent.ASK_HOURS, IDLE, List.of(), false);
        turn(2, Intent.BOOK, booking(), List.of(), false);
        turn(3, Intent.DENY, IDLE, List.of(new Command.CancelTask(NOWHERE)), false);
        turn(4, Intent.ASK_HOURS, IDLE, List.of(), false);
        turn(5, Intent.TALK_TO_HUMAN, IDLE, List.of(), true);

        // then
        assertThat(courses.of(ID, 4))
                .isEqualTo(new Course(List.of(Intent.ASK_HOURS, Intent.BOOK, Intent.DENY), List.of(Intent.BOOK), true));
        assertThat(courses.of(ID, 1).talkedAbout()).containsExactly(Intent.ASK_HOURS);
    }

    @Test
    void shouldSayNothingOfAConversationWithoutTurns() {
        assertThat(courses.of(ID, 0)).isEqualTo(new Course(List.of(), List.of(), false));
        assertThat(courses.arrangedIn(ID, 5)).isEmpty();
    }

    @Test
    void shouldSumUpTheLatestTurnsOfALongConversation() {
        // given
        turn(1, Intent.ASK_LOCATION, IDLE, List.of(), false);
        for (int turn = 2; turn <= 300; turn++) {
            turn(turn, Intent.ASK_OFFERS, IDLE, List.of(), false);
        }

        // then
        assertThat(courses.of(ID, 296).talkedAbout()).containsExactly(Intent.ASK_OFFERS);
    }

    @Test
    void shouldSayWhereWhatWasArrangedStandsNow() {
        // given
        appointment("kept", "CONFIRMED");
        appointment("gone", "CANCELLED");
        appointment("held", "HELD");
        database.jdbi().useHandle(handle -> handle.execute("""
                insert into waiting_list (id, business_id, conversation_id, party_size, during, wished)
                values ('wait', 'marios-italian', 'conversation-1', 3, tstzrange(now(), now() + interval '1 hour'), now())"""));

        // then
        assertThat(courses.arrangedIn(ID, 5))
                .extracting(Arranged::kind, Arranged::status)
                .containsExactlyInAnyOrder(
                        tuple(Arranged.Kind.VISIT, "CONFIRMED"),
                        tuple(Arranged.Kind.VISIT, "CANCELLED"),
                        tuple(Arranged.Kind.WAITING, "WAITING"));
        assertThat(courses.arrangedIn(ID, 2)).hasSize(2);
        assertThat(courses.arrangedIn(new ConversationId("conversation-2"), 5)).isEmpty();
    }

    private static DialogueState booking() {
        return IDLE.withTasks(List.of(new TaskFrame(Intent.BOOK, Collections.emptySortedMap(), Optional.empty())));
    }

    private void turn(int turn, Intent intent, DialogueState state, List<Command> commands, boolean needsPerson) {
        JsonColumns json = JsonColumns.of(database.jdbi().getConfig());
        Explanation explanation = new Explanation(
                turn,
                new Understood(intent, 0.9, "en", commands),
                List.of(),
                Agent.GENERAL_PURPOSE,
                "built-in",
                "none",
                List.of(),
                0,
                "0",
                Collections.emptySortedMap(),
                Optional.empty(),
                NOON);
        Standing standing = new Standing(Stage.COMPLETION, Agent.GENERAL_PURPOSE, intent, needsPerson, "en", 0, state);
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        insert into turns (conversation_id, turn, reply, explanation, standing, at)
                        values (:id, :turn, '{}', cast(:explanation as jsonb), cast(:standing as jsonb), :at)""")
                        .bind("id", ID.value())
                        .bind("turn", turn)
                        .bind("explanation", json.write(explanation))
                        .bind("standing", json.write(standing))
                        .bind("at", NOON)
                        .execute());
    }

    private void appointment(String id, String status) {
        database.jdbi().useHandle(handle -> handle.execute("""
                insert into appointments (id, business_id, conversation_id, resource_name, party_size, during, status)
                values (?, 'marios-italian', 'conversation-1', 'Table 4', 2, tstzrange(now(), now() + interval '1 hour'), ?)""", id, status));
    }
}
