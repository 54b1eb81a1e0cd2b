package com.xseven.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.local.client.Answer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The steps of a waiting list: somebody is booked out, gives way, and whoever waited is asked and answers. */
final class WaitingStep implements Step {

    private static final String STILL_OFFERED = "OFFERED";
    private static final String OFFERED = "A place became free";
    private static final String CONFIRMED = "Your booking is confirmed";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Stage stage;
    private final WaitingKind kind;
    private final Fate fate;
    private final String email;
    private final LocalDate day;
    private final LocalTime time;
    private String entry = "";
    private Optional<Guest> waiting = Optional.empty();
    private Optional<JsonNode> heard = Optional.empty();

    WaitingStep(Stage stage, WaitingKind kind, Fate fate, LocalDate day) {
        this.stage = stage;
        this.kind = kind;
        this.fate = fate;
        this.email = name().toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + stage.run() + "@guests.example";
        this.day = day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
        this.time = LocalTime.of(fate == Fate.UNDONE ? 12 : 15, 0);
    }

    @Override
    public String name() {
        return "waiting list " + kind + " " + fate;
    }

    @Override
    public boolean isLetter() {
        return kind.isLetter();
    }

    /** What is told of its own accord is a turn, too, so the turns are not those that were asked for. */
    @Override
    public Optional<Guest> guest() {
        return Optional.empty();
    }

    @Override
    public void lead() {
        bookOut();
        Guest guest = new Guest(stage.api(), kind.business(), email);
        waiting = Optional.of(guest);
        String start =
                day.atTime(time).atZone(VisitStep.ZONE).toOffsetDateTime().toString();
        Answer joined = guest.client()
                .post(
                        "/businesses/" + kind.business() + "/waiting-list",
                        Map.of(
                                "offer", kind.offer(),
                                "staff", kind.staff(),
                                "from", start,
                                "to", start,
                                "customer", Map.of("name", "Rhea Hearsal", "email", email)));
        assertThat(joined.status()).as(name() + ": " + joined.describe()).isEqualTo(201);
        entry = joined.body().path("entryId").asText();
        if (kind.isAnswer()) {
            giveWay();
            await(name()).atMost(PATIENCE).until(() -> stage.answered(email, OFFERED) == 1);
            await(name()).atMost(PATIENCE).until(() -> guest.hears("is free now"));
        }
    }

    /** Somebody else has the place. */
    private void bookOut() {
        stage.lives()
                .book(
                        holder(),
                        Map.of(
                                "businessId", kind.business(),
                                "date", day.toString(),
                                "time", time.toString(),
                                "partySize", 1,
                                "offer", kind.offer(),
                                "staff", kind.staff(),
                                "customerName", "Harriet Holder"));
        await(name())
                .atMost(PATIENCE)
                .until(() -> stage.admin()
                        .get("/appointments/" + holder())
                        .body()
                        .path("status")
                        .asText()
                        .equals("CONFIRMED"));
    }

    private String holder() {
        return "rehearsal-" + stage.run() + "-holder-" + kind + "-" + fate;
    }

    private void giveWay() {
        await(name())
                .atMost(PATIENCE.multipliedBy(4))
                .until(() -> stage.admin().delete("/appointments/" + holder()), Answer::isSuccess);
    }

    @Override
    public Blockade block() {
        return kind.isLetter()
                ? stage.letters().hold(email, OFFERED, fate)
                : stage.gates().shut("WAITING " + kind.end(), email, fate);
    }

    @Override
    public void enter() {
        switch (kind) {
            case OFFER, TELL_OF_OFFER -> giveWay();
            case TAKE -> insist("accept");
            case DECLINE -> insist("decline");
            case LEAVE -> heard = Optional.of(waiting.orElseThrow().say("no thanks"));
        }
    }

    /** What is not acknowledged is said again; the same answer again changes nothing. */
    private void insist(String answer) {
        await(name())
                .atMost(PATIENCE.multipliedBy(4))
                .until(() -> stage.api().post("/waiting-list/" + entry + "/" + answer, Map.of()), Answer::isSuccess);
    }

    @Override
    public void check() {
        boolean over = isOver();
        assertThat(stage.kept().waiting(entry))
                .as(name() + ": the entry")
                .containsExactly(over ? kind.end() : STILL_OFFERED);
        assertThat(stage.kept().appointments(email))
                .as(name() + ": the place that was held")
                .containsExactly("waiting-" + entry + "-0 " + (over ? kind.place() : "HELD") + " " + time);
        assertThat(stage.answered(email, OFFERED))
                .as(name() + ": letters that ask")
                .isEqualTo(1);
        assertThat(stage.answered(email, CONFIRMED))
                .as(name() + ": letters that confirm")
                .isEqualTo(kind == WaitingKind.TAKE ? 1 : 0);
        assertThat(stage.lives().standing("waiting-list/" + kind.business()))
                .as(name() + ": the walk")
                .isEqualTo(kind.goesOn() ? "RUNNING" : "COMPLETED");
        waiting.ifPresent(Guest::checkAnswers);
    }

    /** Who was told that their no did not get through has a place that runs out, unless it got through all the same. */
    private boolean isOver() {
        boolean left = heard.map(reply -> reply.path("text").asText())
                .map(text -> text.contains("next one on the waiting list"))
                .orElse(true);
        return left || fate == Fate.DONE_UNHEARD;
    }
}
