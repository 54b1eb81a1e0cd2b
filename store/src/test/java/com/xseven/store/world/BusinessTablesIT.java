package com.xseven.store.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OfferOption;
import com.xseven.dialogue.business.OpeningHours.Interval;
import com.xseven.dialogue.business.OptionGroup;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BusinessTablesIT {

    private static final BusinessId MARIOS = new BusinessId("marios-italian");

    private Database database;
    private Businesses businesses;

    @BeforeEach
    void connect() {
        database = TestDatabase.fresh();
        businesses = new Businesses(database.jdbi());
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void shouldShowWhatStandsInTheRowsOfOffers() {
        // when
        run("update offers set price = 21.50 where business_id = 'marios-italian' and id = 'lasagna'");
        run("update offers set active = false where business_id = 'marios-italian' and id = 'tiramisu'");
        run("update offers set deleted_at = now() where business_id = 'marios-italian' and id = 'calamari'");

        // then
        Business marios = marios();
        assertThat(marios.offer("lasagna").orElseThrow().price().amount()).isEqualTo(new BigDecimal("21.50"));
        assertThat(marios.offer("tiramisu")).isEmpty();
        assertThat(marios.offer("calamari")).isEmpty();
        assertThat(marios.offers().getFirst().id()).isEqualTo("bruschetta");
    }

    @Test
    void shouldShowWhatStandsInTheRowsOfOptions() {
        // when
        run("update offer_options set price_difference = 5 where business_id = 'marios-italian' and id = 'large'");
        run("update offer_options set deleted_at = now() where business_id = 'marios-italian' and id = 'medium'");
        run("update option_groups set deleted_at = now() where offer_id = 'margherita' and id = 'extras'");

        // then
        Offer margherita = marios().offer("margherita").orElseThrow();
        assertThat(margherita.options()).extracting(OptionGroup::id).containsExactly("size");
        OptionGroup size = margherita.options().getFirst();
        assertThat(size.mustBeChosen()).as("nothing is usual any more").isTrue();
        assertThat(size.options()).extracting(OfferOption::id).containsExactly("small", "large");
        assertThat(size.option("large").orElseThrow().difference().amount()).isEqualTo(new BigDecimal("5.00"));
        assertThat(marios().offer("lasagna").orElseThrow().options()).isEmpty();
    }

    @Test
    void shouldTellWhoChangedTheOptionsOfAnOffer() {
        // when
        database.jdbi().useTransaction(handle -> {
            Actor.acts(handle, "marios-italian.mario");
            handle.execute("update offer_options set price_difference = 5 where offer_id = 'diavola' and id = 'large'");
        });

        // then
        List<String> changes = database.jdbi()
                .withHandle(
                        handle -> handle.createQuery("""
                select concat_ws(' ', row_id, before ->> 'price_difference', after ->> 'price_difference')
                from change_log where actor = 'marios-italian.mario' and table_name = 'offer_options'""").mapTo(String.class).list());
        assertThat(changes).containsExactly("marios-italian/diavola/large 4.00 5.00");
    }

    @Test
    void shouldShowWhatStandsInTheRowsOfOpeningHours() {
        // when
        run("delete from opening_hours where business_id = 'marios-italian' and day = 1");
        run(
                "insert into opening_hours (business_id, day, opens, closes) values ('marios-italian', 1, '18:00', '02:00'),"
                        + " ('marios-italian', 1, '11:30', '14:00')");
        run("insert into opening_exceptions (business_id, date) values ('marios-italian', '2027-02-14')");

        // then
        assertThat(marios().hours().weekly().get(DayOfWeek.MONDAY))
                .containsExactly(
                        new Interval(LocalTime.of(11, 30), LocalTime.of(14, 0)),
                        new Interval(LocalTime.of(18, 0), LocalTime.of(2, 0)));
        assertThat(marios().hours().isClosedOn(LocalDate.parse("2027-02-14"))).isTrue();
    }

    @Test
    void shouldForgetABusinessThatIsDeletedSoftly() {
        // when
        run("update businesses set deleted_at = now() where id = 'marios-italian'");

        // then
        assertThat(businesses.find(MARIOS)).isEmpty();
    }

    @Test
    void shouldTellWhoChangedWhatAndWhatItWasBefore() {
        // when
        database.jdbi().useTransaction(handle -> {
            Actor.acts(handle, "marios-italian.mario");
            handle.execute("update offers set price = 20 where business_id = 'marios-italian' and id = 'lasagna'");
            handle.execute("update offers set price = 20 where business_id = 'marios-italian' and id = 'lasagna'");
        });

        // then
        List<String> changes = database.jdbi()
                .withHandle(
                        handle -> handle.createQuery("""
                select actor || ' ' || table_name || ' ' || row_id || ' ' || (before ->> 'price') || ' -> '
                    || (after ->> 'price')
                from change_log where business_id = 'marios-italian' and before is not null""").mapTo(String.class).list());
        assertThat(changes).containsExactly("marios-italian.mario offers marios-italian/lasagna 19.00 -> 20.00");
    }

    @Test
    void shouldKeepMemoriesInAnIndexByMeaning() {
        // when
        List<String> index = database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select indexdef from pg_indexes where indexname = 'memory_items_by_meaning'")
                        .mapTo(String.class)
                        .list());

        // then
        assertThat(index).singleElement().asString().contains("hnsw", "vector_cosine_ops");
    }

    private Business marios() {
        return businesses.find(MARIOS).orElseThrow();
    }

    private void run(String sql) {
        database.jdbi().useHandle(handle -> handle.execute(sql));
    }
}
