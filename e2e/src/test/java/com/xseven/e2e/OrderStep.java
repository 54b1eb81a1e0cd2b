package com.xseven.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.local.client.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The steps of an order's life. */
final class OrderStep implements Step {

    static final String BUSINESS = "marios-italian";

    /** Where nobody orders but this test, and the staff is reminded of nothing else. */
    private static final String QUIET_BUSINESS = "taco-loco";

    private static final String KITCHEN = "hello@taco-loco.example";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String REMINDER = "An order waits";
    private static final int REMINDERS = 3;

    private final Stage stage;
    private final OrderKind kind;
    private final Fate fate;
    private final String email;
    private Optional<Guest> guest = Optional.empty();
    private long remindersBefore;

    OrderStep(Stage stage, OrderKind kind, Fate fate) {
        this.stage = stage;
        this.kind = kind;
        this.fate = fate;
        this.email = name().toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + stage.run() + "@guests.example";
    }

    @Override
    public String name() {
        return "order " + kind + " " + fate;
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
        if (kind == OrderKind.REMIND_STAFF) {
            remindersBefore = stage.answered(KITCHEN, REMINDER);
            return;
        }
        Guest talking = new Guest(stage.api(), BUSINESS, email);
        guest = Optional.of(talking);
        if (kind.isPickup()) {
            talking.say("order one carbonara for pickup");
        } else {
            talking.say("I want to order two margheritas and a tiramisu for delivery");
            talking.say("14 Elm Street, apartment 3");
        }
        if (kind.way().size() > 1) {
            Step.expectWorkflow(name(), talking.say("yes"), "ACCEPTED");
            awaitTold(OrderKind.Letter.ACCEPTED);
            for (String status : kind.way().subList(1, kind.way().size() - 1)) {
                insist(status);
                switch (status) {
                    case "READY" -> awaitTold(OrderKind.Letter.READY);
                    case "OUT_FOR_DELIVERY" -> awaitTold(OrderKind.Letter.ON_ITS_WAY);
                    default -> assertThat(status).isEqualTo("PREPARING");
                }
            }
        }
        if (kind.end().equals("CANCELLED")) {
            talking.say("cancel my order");
        }
    }

    private void awaitTold(OrderKind.Letter letter) {
        await(name())
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(stage.kept().notesOfOrder(id())).contains(letter + " EMAIL SENT"));
    }

    @Override
    public Blockade block() {
        if (kind == OrderKind.REMIND_STAFF) {
            return stage.letters().hold(KITCHEN, REMINDER, fate);
        }
        if (kind.isLetter()) {
            return stage.letters().hold(email, kind.told().getLast().title(), fate);
        }
        return kind == OrderKind.REPORT
                ? stage.gates()
                        .shutTurn(
                                guest.orElseThrow().nextTurn(),
                                guest.orElseThrow().conversationId(),
                                fate)
                : stage.gates().shut(kind.end(), email, fate);
    }

    @Override
    public void enter() {
        switch (kind) {
            case ACCEPT, REPORT, CANCEL, TELL_OF_ACCEPTANCE, TELL_OF_CANCELLATION ->
                Step.expectWorkflow(name(), guest.orElseThrow().say("yes"), kind.end());
            case PREPARE, MAKE_READY, COLLECT, SEND_OUT, DELIVER, TELL_OF_READINESS, TELL_OF_THE_WAY ->
                insist(kind.end());
            case REMIND_STAFF -> begin();
        }
    }

    /** What is not acknowledged is asked for again; a move to where an order stands already changes nothing. */
    private void insist(String status) {
        String path = "/orders/" + id() + "/status";
        await(name())
                .atMost(PATIENCE.multipliedBy(4))
                .until(() -> stage.kitchen().post(path, Map.of("status", status)), Answer::isSuccess);
    }

    private void begin() {
        Map<String, String> price = Map.of("amount", "11.00", "currency", "USD");
        stage.lives()
                .begin(
                        "OrderWorkflow",
                        "order/" + plannedId(),
                        Map.of(
                                "orderId",
                                plannedId(),
                                "request",
                                Map.of(
                                        "businessId",
                                        QUIET_BUSINESS,
                                        "lines",
                                        List.of(Map.of(
                                                "offer",
                                                "al-pastor",
                                                "name",
                                                "Tacos al Pastor (3)",
                                                "quantity",
                                                1,
                                                "price",
                                                price)),
                                        "fulfilment",
                                        "PICKUP",
                                        "total",
                                        price,
                                        "customerName",
                                        "Rhea Hearsal",
                                        "customerEmail",
                                        email),
                                "patience",
                                "PT30S",
                                "remindAfter",
                                "PT4S",
                                "giveUpAfter",
                                "PT1H"));
    }

    private String plannedId() {
        return "rehearsal-" + stage.run() + "-" + kind + "-" + fate;
    }

    private String id() {
        List<String> rows = stage.kept().orders(email);
        assertThat(rows).as(name() + ": rows in the book").hasSize(1);
        return rows.getFirst().split(" ", 2)[0];
    }

    @Override
    public void check() {
        String id = id();
        assertThat(stage.kept().orders(email)).as(name()).containsExactly(id + " " + kind.end());
        assertThat(stage.kept().lines(id)).as(name() + ": its lines").isEqualTo(kind.isPickup() ? 1 : 2);
        checkLetters(id);
        assertThat(stage.lives().standing("order/" + id))
                .as(name() + ": its workflow")
                .isEqualTo(kind.isOver() ? "COMPLETED" : "RUNNING");
        guest.ifPresent(Guest::checkAnswers);
    }

    /** Each state was told once, in order. */
    void checkEvents(PublishedOrders published) {
        assertThat(published.of(id())).as(name() + ": its events").isEqualTo(kind.way());
    }

    private void checkLetters(String id) {
        List<String> notes = new ArrayList<>(stage.kept().notesOfOrder(id));
        if (kind == OrderKind.REMIND_STAFF) {
            checkReminders(notes.stream()
                    .filter(note -> note.startsWith("WAITS_FOR_STAFF"))
                    .toList());
            notes.removeIf(note -> note.startsWith("WAITS_FOR_STAFF"));
        }
        assertThat(notes)
                .as(name() + ": what is noted of letters")
                .containsExactlyInAnyOrderElementsOf(kind.told().stream()
                        .flatMap(letter -> List.of(letter + " BOOK STORED", letter + " EMAIL SENT").stream())
                        .toList());
        for (OrderKind.Letter letter : OrderKind.Letter.values()) {
            assertThat(stage.answered(email, letter.title()))
                    .as(name() + ": letters that were taken, " + letter)
                    .isEqualTo(kind.told().contains(letter) ? 1 : 0);
        }
    }

    /** A reminder that is still on its way when the next is due is called back; the last one arrives in any case. */
    private void checkReminders(List<String> notes) {
        assertThat(notes).as(name() + ": the last reminder").contains("WAITS_FOR_STAFF-" + REMINDERS + " EMAIL SENT");
        assertThat(stage.answered(KITCHEN, REMINDER) - remindersBefore)
                .as(name() + ": letters that were taken, as many as are noted")
                .isEqualTo(notes.stream()
                        .filter(note -> note.endsWith("EMAIL SENT"))
                        .count());
    }
}
