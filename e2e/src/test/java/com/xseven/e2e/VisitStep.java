package com.xseven.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The steps of an appointment's life. Each customer has a day of their own, so that nobody is in anybody's way. */
final class VisitStep implements Step {

    static final String BUSINESS = "golden-dragon";

    static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalTime START = LocalTime.of(18, 0);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration UNTIL_REMINDED = Duration.ofSeconds(5);

    private final Stage stage;
    private final VisitKind kind;
    private final Fate fate;
    private final String email;
    private final LocalDate day;
    private Optional<Guest> guest = Optional.empty();

    VisitStep(Stage stage, VisitKind kind, Fate fate, LocalDate day) {
        this.stage = stage;
        this.kind = kind;
        this.fate = fate;
        this.email = name().toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + stage.run() + "@guests.example";
        this.day = day;
    }

    @Override
    public String name() {
        return "visit " + kind + " " + fate;
    }

    @Override
    public boolean isLetter() {
        return kind.isLetter();
    }

    @Override
    public Optional<Guest> guest() {
        return guest;
    }

    @Override
    public void lead() {
        if (kind.isPlanned()) {
            if (kind == VisitKind.ASK_FOR_REVIEW) {
                begin(List.of());
                awaitTold(VisitKind.Letter.CONFIRMATION);
            }
            return;
        }
        Guest talking = new Guest(stage.api(), BUSINESS, email);
        guest = Optional.of(talking);
        talking.say("A table for two on " + day + " at 6pm please");
        switch (kind) {
            case HOLD, CONFIRM, REPORT, TELL_OF_CONFIRMATION, REMIND, ASK_FOR_REVIEW -> {}
            case NO_SHOW, COMPLETE -> book(talking);
            case MOVE, TELL_OF_MOVE -> {
                book(talking);
                talking.say("can we make it 8 instead?");
            }
            case CANCEL, TELL_OF_CANCELLATION -> {
                book(talking);
                talking.say("please cancel my appointment");
            }
        }
    }

    private void book(Guest talking) {
        Step.expectWorkflow(name(), talking.say("yes please"), "CONFIRMED");
        awaitTold(VisitKind.Letter.CONFIRMATION);
    }

    private void awaitTold(VisitKind.Letter letter) {
        await(name())
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(stage.kept().notesOfAppointment(id()))
                        .contains(letter + " EMAIL SENT", letter + " STAFF_EMAIL SENT"));
    }

    @Override
    public Blockade block() {
        if (kind.isLetter()) {
            return stage.letters().hold(email, kind.told().getLast().title(), fate);
        }
        return kind == VisitKind.REPORT
                ? stage.gates()
                        .shutTurn(
                                guest.orElseThrow().nextTurn(),
                                guest.orElseThrow().conversationId(),
                                fate)
                : stage.gates().shut(kind.written(), email, fate);
    }

    @Override
    public void enter() {
        switch (kind) {
            case HOLD, CONFIRM, REPORT, MOVE, CANCEL, TELL_OF_CONFIRMATION, TELL_OF_MOVE, TELL_OF_CANCELLATION ->
                Step.expectWorkflow(name(), guest.orElseThrow().say("yes please"), kind.end());
            case NO_SHOW, COMPLETE, ASK_FOR_REVIEW -> insist();
            case REMIND -> {
                Instant start = day.atTime(START).atZone(ZONE).toInstant();
                begin(List.of(Duration.between(Instant.now().plus(UNTIL_REMINDED), start)));
            }
        }
    }

    /** What is not acknowledged is asked for again, unless it can be seen. */
    private void insist() {
        String path = "/appointments/" + id();
        await(name())
                .atMost(PATIENCE.multipliedBy(4))
                .until(() ->
                        stage.staff().patch(path, Map.of("status", kind.end())).isSuccess()
                                || stage.staff()
                                        .get(path)
                                        .body()
                                        .path("status")
                                        .asText()
                                        .equals(kind.end()));
    }

    private void begin(List<Duration> reminders) {
        stage.lives()
                .begin(
                        "AppointmentWorkflow",
                        "appointment/" + plannedId(),
                        Map.of(
                                "appointmentId",
                                plannedId(),
                                "request",
                                Map.of(
                                        "businessId",
                                        BUSINESS,
                                        "date",
                                        day.toString(),
                                        "time",
                                        START.toString(),
                                        "partySize",
                                        2,
                                        "customerName",
                                        "Rhea Hearsal",
                                        "customerEmail",
                                        email),
                                "patience",
                                "PT30S",
                                "remindBefore",
                                "PT24H",
                                "aftercare",
                                Map.of(
                                        "reminders",
                                        reminders.stream()
                                                .map(Duration::toString)
                                                .toList(),
                                        "reviewAfter",
                                        "PT1S")));
    }

    private String plannedId() {
        return "rehearsal-" + stage.run() + "-" + kind + "-" + fate;
    }

    private String id() {
        List<String> rows = stage.kept().appointments(email);
        assertThat(rows).as(name() + ": rows in the book").hasSize(1);
        return rows.getFirst().split(" ", 2)[0];
    }

    @Override
    public void check() {
        String id = id();
        String time = kind.isMove() ? "20:00" : "18:00";
        assertThat(stage.kept().appointments(email)).as(name()).containsExactly(id + " " + kind.end() + " " + time);
        assertThat(stage.kept().placesTaken(email))
                .as(name() + ": places taken")
                .hasSize(kind.end().equals("CONFIRMED") ? 1 : 0);
        assertThat(stage.kept().notesOfAppointment(id))
                .as(name() + ": what is noted of letters")
                .containsExactlyInAnyOrderElementsOf(notes());
        for (VisitKind.Letter letter : VisitKind.Letter.values()) {
            assertThat(stage.answered(email, letter.title()))
                    .as(name() + ": letters that were taken, " + letter)
                    .isEqualTo(kind.told().contains(letter) ? 1 : 0);
        }
        assertThat(stage.lives().standing("appointment/" + id))
                .as(name() + ": its workflow")
                .isEqualTo(kind.goesOn() ? "RUNNING" : "COMPLETED");
        guest.ifPresent(Guest::checkAnswers);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (VisitKind.Letter letter : kind.told()) {
            notes.add(letter + " BOOK STORED");
            notes.add(letter + " EMAIL SENT");
            if (letter.isToStaff()) {
                notes.add(letter + " STAFF_EMAIL SENT");
            }
        }
        return notes;
    }
}
