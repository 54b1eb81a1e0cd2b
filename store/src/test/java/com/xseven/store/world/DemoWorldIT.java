package com.xseven.store.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.vocabulary.Role;
import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoWorldIT {

    private static Database database;
    private static Businesses businesses;

    @BeforeAll
    static void connect() {
        database = TestDatabase.fresh();
        businesses = new Businesses(database.jdbi());
    }

    @AfterAll
    static void disconnect() {
        database.close();
    }

    @Test
    void shouldFillTheCityOnceWhenItIsSeededTwice() {
        // when
        DemoWorld.seed(database.jdbi());

        // then
        assertThat(businesses.search(
                        new BusinessQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 100)))
                .hasSize(26);
    }

    @Test
    void shouldKnowABusinessWithItsHoursAndOffers() {
        // when
        Business marios = businesses.find(new BusinessId("marios-italian")).orElseThrow();

        // then
        assertThat(marios.hours().isClosedOn(LocalDate.parse("2026-12-25"))).isTrue();
        assertThat(marios.offer("lasagna").orElseThrow().price().amount()).isEqualTo(new BigDecimal("19.00"));
        assertThat(marios.limits().maxParty()).isEqualTo(12);
    }

    @Test
    void shouldFindWhatFitsBestRatedFirst() {
        assertThat(businesses.search(new BusinessQuery(
                        Optional.empty(),
                        Optional.of("downtown"),
                        Optional.of("hair salon"),
                        Optional.of(new BigDecimal("40")),
                        10)))
                .extracting(Business::name)
                .containsSubsequence("StyleMaster", "BeautyHub")
                .doesNotContain("Uptown Cuts");
    }

    @Test
    void shouldKnowTheLoginsWhateverTheCase() {
        assertThat(businesses.staffByEmail("Mario@marios-italian.example"))
                .map(StaffLogin::role)
                .contains(Role.OWNER);
        assertThat(businesses.staffByEmail("nobody@marios-italian.example")).isEmpty();
    }
}
