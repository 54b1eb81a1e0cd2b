package com.xseven.store.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.OpeningHours.Interval;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BusinessEditorIT {

    private static final BusinessId MARIOS = new BusinessId("marios-italian");
    private static final Interval EVENING = new Interval(LocalTime.of(18, 0), LocalTime.of(1, 0));

    private Database database;
    private Businesses businesses;
    private BusinessEditor editor;

    @BeforeEach
    void connect() {
        database = TestDatabase.fresh();
        businesses = new Businesses(database.jdbi());
        editor = new BusinessEditor(database.jdbi());
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void shouldChangeAllThatIsNamedAndNothingElse() {
        // given
        BusinessChange change = new BusinessChange(
                Optional.of("New in town."),
                new TreeMap<>(Map.of(DayOfWeek.MONDAY, List.of(EVENING), DayOfWeek.SUNDAY, List.of())),
                Optional.of(new TreeSet<>(List.of(LocalDate.parse("2026-12-25"), LocalDate.parse("2027-02-14")))),
                List.of(
                        new BusinessChange.OfferChange(
                                "lasagna", Optional.of(new BigDecimal("21.50")), Optional.empty()),
                        new BusinessChange.OfferChange("tiramisu", Optional.empty(), Optional.of(false))));

        // when
        ChangeOutcome outcome = editor.change(MARIOS, BusinessVersion.of(marios())::equals, change, "mario");

        // then
        assertThat(outcome).isEqualTo(new ChangeOutcome.Changed(marios()));
        assertThat(marios().about()).isEqualTo("New in town.");
        assertThat(marios().hours().weekly().get(DayOfWeek.MONDAY)).containsExactly(EVENING);
        assertThat(marios().hours().weekly().get(DayOfWeek.SUNDAY)).isEmpty();
        assertThat(marios().hours().weekly().get(DayOfWeek.FRIDAY)).hasSize(1);
        assertThat(marios().hours().closedDates()).hasSize(2).contains(LocalDate.parse("2027-02-14"));
        assertThat(marios().offer("lasagna").orElseThrow().price().amount()).isEqualTo(new BigDecimal("21.50"));
        assertThat(marios().offer("tiramisu")).isEmpty();
        assertThat(actors()).containsOnly("mario");
    }

    @Test
    void shouldChangeNothingWhenTheBusinessIsNotWhatItWas() {
        // given
        BusinessVersion before = BusinessVersion.of(marios());
        editor.change(MARIOS, before::equals, saying("First."), "mario");

        // when
        ChangeOutcome second = editor.change(MARIOS, before::equals, saying("Second."), "lucia");

        // then
        assertThat(second).isEqualTo(new ChangeOutcome.Stale());
        assertThat(marios().about()).isEqualTo("First.");
    }

    @Test
    void shouldChangeNothingWhenAnOfferIsUnknown() {
        // given
        BusinessChange change = new BusinessChange(
                Optional.of("Changed."),
                new TreeMap<>(),
                Optional.empty(),
                List.of(new BusinessChange.OfferChange("phantom", Optional.empty(), Optional.of(true))));

        // when
        ChangeOutcome outcome = editor.change(MARIOS, any -> true, change, "mario");

        // then
        assertThat(outcome).isEqualTo(new ChangeOutcome.UnknownOffers(List.of(0)));
        assertThat(marios().about()).isNotEqualTo("Changed.");
    }

    private static BusinessChange saying(String about) {
        return new BusinessChange(Optional.of(about), new TreeMap<>(), Optional.empty(), List.of());
    }

    private List<String> actors() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select actor from change_log where business_id = :id and actor <> 'demo-world'")
                        .bind("id", MARIOS.value())
                        .mapTo(String.class)
                        .list());
    }

    private Business marios() {
        return businesses.find(MARIOS).orElseThrow();
    }
}
