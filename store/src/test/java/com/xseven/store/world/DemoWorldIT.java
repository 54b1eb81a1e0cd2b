package com.xseven.store.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OptionGroup;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.vocabulary.Role;
import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
    void shouldKnowWhatCanBeChosenOfAnOffer() {
        // when
        Offer margherita = businesses
                .find(new BusinessId("marios-italian"))
                .flatMap(business -> business.offer("margherita"))
                .orElseThrow();
        Offer juice = businesses
                .find(new BusinessId("green-leaf"))
                .flatMap(business -> business.offer("green-juice"))
                .orElseThrow();

        // then
        assertThat(margherita.options()).extracting(OptionGroup::name).containsExactly("Size", "Extras");
        assertThat(margherita.options().getFirst().usual()).contains("medium");
        assertThat(margherita.undecided(List.of())).isEmpty();
        assertThat(juice.undecided(List.of())).extracting(OptionGroup::id).containsExactly("size");
        assertThat(juice.undecided(List.of("small"))).isEmpty();
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
