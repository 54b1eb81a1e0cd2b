package com.xseven.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.local.client.Answer;
import com.xseven.local.client.ApiClient;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The steps of an update: another price for what somebody has booked, and the old one again. */
final class UpdateStep implements Step {

    private static final String TO_STAFF = "A change at";
    private static final String TO_STAFF_UNDONE = "Taken back: a change at";
    private static final String TO_CUSTOMER = "About your booking";
    private static final String TO_CUSTOMER_UNDONE = "Your booking stays as it was";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Stage stage;
    private final UpdateKind kind;
    private final Fate fate;
    private final String email;
    private final LocalDate day;
    private String priceBefore = "";
    private long toldStaffBefore;
    private long toldStaffUndoneBefore;
    private int concerned;

    UpdateStep(Stage stage, UpdateKind kind, Fate fate, LocalDate day) {
        this.stage = stage;
        this.kind = kind;
        this.fate = fate;
        this.email = name().toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + stage.run() + "@guests.example";
        this.day = day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    @Override
    public String name() {
        return "update " + kind + " " + fate;
    }

    @Override
    public boolean isLetter() {
        return kind.isLetter();
    }

    @Override
    public Optional<Guest> guest() {
        return Optional.empty();
    }

    @Override
    public void lead() {
        priceBefore = stage.kept().price(kind.business(), kind.offer(fate));
        toldStaffBefore = stage.answered(kind.staffEmail(), TO_STAFF);
        toldStaffUndoneBefore = stage.answered(kind.staffEmail(), TO_STAFF_UNDONE);
        book();
        concerned = stage.kept().booked(kind.business(), kind.offer(fate));
        if (kind == UpdateKind.UNDO) {
            begin();
            await(name()).atMost(PATIENCE).until(() -> stage.answered(email, TO_CUSTOMER) == 1);
        }
    }

    /** Somebody is concerned. */
    private void book() {
        String id = "rehearsal-" + stage.run() + "-concerned-" + kind + "-" + fate;
        stage.lives()
                .book(
                        id,
                        Map.of(
                                "businessId", kind.business(),
                                "date", day.toString(),
                                "time",
                                        LocalTime.of(fate == Fate.UNDONE ? 12 : 15, 0)
                                                .toString(),
                                "partySize", 1,
                                "offer", kind.offer(fate),
                                "customerName", "Rhea Hearsal",
                                "customerEmail", email));
        await(name())
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(stage.kept().notesOfAppointment(id)).contains("CONFIRMATION EMAIL SENT"));
    }

    private String change() {
        return "rehearsal-" + stage.run() + "-" + kind + "-" + fate;
    }

    private String key() {
        return kind.business() + "/" + change();
    }

    /** Differs from the price before, whatever earlier runs left. */
    private String newPrice() {
        return priceBefore.equals("71.50") ? "73.50" : "71.50";
    }

    private void begin() {
        stage.lives()
                .begin(
                        "BusinessUpdateWorkflow",
                        "update/" + key(),
                        Map.of(
                                "key",
                                Map.of("businessId", kind.business(), "changeId", change()),
                                "change",
                                Map.of(
                                        "hours",
                                        List.of(),
                                        "dates",
                                        List.of(),
                                        "offers",
                                        List.of(Map.of(
                                                "offer",
                                                kind.offer(fate),
                                                "price",
                                                Map.of("amount", newPrice(), "currency", "USD"))),
                                        "staff",
                                        List.of()),
                                "actor",
                                "rehearsal",
                                "undoWithin",
                                "PT24H"));
    }

    @Override
    public Blockade block() {
        return switch (kind) {
            case APPLY -> stage.gates().shut("APPLIED", key(), fate);
            case UNDO -> stage.gates().shut("UNDONE", key(), fate);
            case TELL_STAFF -> stage.letters().hold(kind.staffEmail(), TO_STAFF, fate);
            case TELL_CUSTOMER -> stage.letters().hold(email, TO_CUSTOMER, fate);
        };
    }

    @Override
    public void enter() {
        if (kind == UpdateKind.UNDO) {
            String path = "/businesses/" + kind.business() + "/updates/" + change() + "/undo";
            ApiClient owner = stage.logIn().apply(kind.staffEmail());
            await(name()).atMost(PATIENCE.multipliedBy(4)).until(() -> owner.post(path, Map.of()), Answer::isSuccess);
        } else {
            begin();
        }
    }

    @Override
    public void check() {
        boolean undone = kind == UpdateKind.UNDO;
        assertThat(stage.kept().update(key()))
                .as(name() + ": what is kept of the update")
                .containsExactly("applied " + (undone ? "undone" : "standing") + " " + concerned);
        assertThat(stage.kept().price(kind.business(), kind.offer(fate)))
                .as(name() + ": the price")
                .isEqualTo(undone ? priceBefore : newPrice());
        assertThat(stage.answered(kind.staffEmail(), TO_STAFF) - toldStaffBefore)
                .as(name() + ": letters to the staff")
                .isEqualTo(1);
        assertThat(stage.answered(kind.staffEmail(), TO_STAFF_UNDONE) - toldStaffUndoneBefore)
                .as(name() + ": letters to the staff that take it back")
                .isEqualTo(undone ? 1 : 0);
        assertThat(stage.answered(email, TO_CUSTOMER))
                .as(name() + ": letters to the customer")
                .isEqualTo(1);
        assertThat(stage.answered(email, TO_CUSTOMER_UNDONE))
                .as(name() + ": letters to the customer that take it back")
                .isEqualTo(undone ? 1 : 0);
        assertThat(stage.kept().notesAbout("update/" + key()))
                .as(name() + ": what is noted of letters")
                .hasSize((undone ? 2 : 1) * (1 + concerned))
                .allMatch(note -> note.endsWith("SENT"));
        assertThat(stage.lives().standing("update/" + key()))
                .as(name() + ": its workflow")
                .isEqualTo(undone ? "COMPLETED" : "RUNNING");
    }
}
