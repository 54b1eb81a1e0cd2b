package com.xseven.store.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.OfferOption;
import com.xseven.dialogue.facts.Dealing;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderLine;
import com.xseven.dialogue.ordering.OrderRequest;
import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import com.xseven.store.ordering.NewOrder;
import com.xseven.store.ordering.Orders;
import com.xseven.store.outbox.Outbox;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DealingsIT {

    private static final BusinessId MARIOS = new BusinessId("marios-italian");
    private static final Instant NOW = Instant.parse("2026-11-23T17:00:00Z");
    private static final Instant LONG_AGO = NOW.minus(180, ChronoUnit.DAYS);
    private static final Optional<String> PHONE = Optional.of("12015550999");

    private Database database;
    private Dealings dealings;

    @BeforeEach
    void fill() {
        database = TestDatabase.fresh();
        dealings = new Dealings(database.jdbi());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void shouldFindVisitsAndOrdersHoweverThePhoneNumberWasWritten() {
        // given
        visit("past", "marios-italian", "+1 201-555-0999", "COMPLETED", NOW.minus(20, ChronoUnit.DAYS));
        visit("ahead", "marios-italian", "+12015550999", "CONFIRMED", NOW.plus(2, ChronoUnit.DAYS));
        order("order", "+1 (201) 555-0999", "conversation-order");

        // when
        List<KeptDealing> found = of(PHONE, Optional.empty());

        // then
        assertThat(found)
                .extracting(KeptDealing::what)
                .containsExactlyInAnyOrder(
                        new KeptDealing.Visit(Optional.empty(), Optional.of("marios-italian.lucia"), 2),
                        new KeptDealing.Order(
                                List.of(new Dealing.Piece("margherita", "Margherita Pizza", List.of("large"), 2)),
                                Fulfilment.PICKUP,
                                true),
                        new KeptDealing.Visit(Optional.empty(), Optional.of("marios-italian.lucia"), 2));
        assertThat(found).extracting(KeptDealing::customerName).containsOnly(Optional.of("Ann Lee"));
        assertThat(of(Optional.empty(), Optional.of(" ANN@example.com"))).hasSize(3);
    }

    @Test
    void shouldFindNothingOfSomebodyElseOrOfAnotherBusiness() {
        // given
        visit("other", "marios-italian", "+12015550111", "COMPLETED", NOW.minus(20, ChronoUnit.DAYS));
        database.jdbi()
                .useHandle(handle -> handle.execute("update appointments set customer_email = 'bob@example.com'"));
        visit("sushi", "sakura-sushi", "+12015550999", "COMPLETED", NOW.minus(20, ChronoUnit.DAYS));

        // then
        assertThat(of(PHONE, Optional.of("ann@example.com"))).isEmpty();
        assertThat(of(Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void shouldLeaveOutWhatDidNotComeAboutAndWhatIsLongAgo() {
        // given
        Stream.of("HELD", "CANCELLED", "NO_SHOW")
                .forEach(status ->
                        visit(status, "marios-italian", "+12015550999", status, NOW.minus(9, ChronoUnit.DAYS)));
        visit("old", "marios-italian", "+12015550999", "COMPLETED", LONG_AGO.minus(1, ChronoUnit.DAYS));
        order("cancelled", "+12015550999", "conversation-cancelled");
        orders().cancel("cancelled");

        // then
        assertThat(of(PHONE, Optional.empty())).isEmpty();
    }

    @Test
    void shouldSayWhatWasMadeInTheConversationThatAsks() {
        // given
        order("here", "+12015550111", "conversation-here");

        // when
        List<KeptDealing> found = dealings.of(
                new Acquaintance(
                        MARIOS,
                        Optional.of(new ConversationId("conversation-here")),
                        Optional.empty(),
                        Optional.empty(),
                        LONG_AGO),
                5);

        // then
        assertThat(found).singleElement().extracting(KeptDealing::here).isEqualTo(true);
    }

    @Test
    void shouldFindNothingOfWhoseDetailsWereTakenOut() {
        // given
        visit("anonymous", "marios-italian", "+12015550999", "COMPLETED", NOW.minus(20, ChronoUnit.DAYS));
        order("anonymous", "+12015550999", "conversation-anonymous");

        // when
        Stream.of("appointments", "orders")
                .forEach(table -> database.jdbi()
                        .useHandle(handle -> handle.execute("update " + table
                                + " set customer_name = null, customer_phone = null, customer_email = null")));

        // then
        assertThat(of(PHONE, Optional.of("ann@example.com"))).isEmpty();
    }

    @Test
    void shouldFindNothingOfWhoWasForgottenThere() {
        // given
        visit("past", "marios-italian", "+12015550999", "COMPLETED", NOW.minus(20, ChronoUnit.DAYS));
        remark("No nuts, please");
        assertThat(of(PHONE, Optional.empty())).hasSize(2);

        // when
        database.jdbi().useHandle(handle -> handle.execute("update customers set deleted_at = now()"));

        // then
        assertThat(of(PHONE, Optional.empty())).isEmpty();
    }

    @Test
    void shouldFindRemarksThatStillCount() {
        // given
        remark("No nuts, please");
        assertThat(of(PHONE, Optional.empty()))
                .extracting(KeptDealing::what)
                .containsExactly(new KeptDealing.Remark("No nuts, please"));

        // when
        database.jdbi().useHandle(handle -> handle.execute("update memory_items set expires_at = now()"));

        // then
        assertThat(of(PHONE, Optional.empty())).isEmpty();
    }

    @Test
    void shouldFindThemByIndexesHoweverManyThereAre() {
        // given
        database.jdbi().useHandle(handle -> {
            handle.execute("""
                    insert into appointments (id, business_id, conversation_id, resource_name, party_size, during, status,
                        customer_name, customer_phone, customer_email)
                    select 'a-' || n, 'marios-italian', 'conversation-' || n, 'Table 4', 2,
                        tstzrange(now(), now() + interval '1 hour'), 'CONFIRMED', 'Somebody', '+1201' || (5000000 + n),
                        'guest' || n || '@example.com'
                    from generate_series(1, 20000) n""");
            handle.execute("analyze appointments");
        });

        // when
        List<String> plan = database.jdbi()
                .withHandle(handle -> handle.createQuery("explain " + Dealings.QUERY)
                        .bind("business", MARIOS.value())
                        .bind("conversation", "conversation-7")
                        .bind("phone", "12015000009")
                        .bind("email", "guest9@example.com")
                        .bind("since", LONG_AGO)
                        .bind("limit", 20)
                        .mapTo(String.class)
                        .list());

        // then
        assertThat(String.join("\n", plan))
                .contains("appointments_of_a_phone", "appointments_of_an_email", "appointments_conversation_id_idx")
                .doesNotContain("Seq Scan on appointments");
    }

    private List<KeptDealing> of(Optional<String> phone, Optional<String> email) {
        return dealings.of(new Acquaintance(MARIOS, Optional.empty(), phone, email, LONG_AGO), 20);
    }

    private void visit(String id, String business, String phone, String status, Instant start) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        insert into appointments (id, business_id, resource_name, staff_id, party_size, during, status,
                            customer_name, customer_phone, customer_email)
                        values (:id, :business, 'Table 4', 'marios-italian.lucia', 2,
                            tstzrange(:start, cast(:start as timestamptz) + interval '1 hour'), :status, 'Ann Lee', :phone, 'ann@example.com')""")
                        .bind("id", id)
                        .bind("business", business)
                        .bind("start", start)
                        .bind("status", status)
                        .bind("phone", phone)
                        .execute());
    }

    private void order(String id, String phone, String conversation) {
        Money price = new Money(new BigDecimal("19.00"), "USD");
        OfferOption large = new OfferOption("large", "Large", new Money(new BigDecimal("4.00"), "USD"));
        orders().accept(new NewOrder(
                id,
                Optional.of(new ConversationId(conversation)),
                new OrderRequest(
                        MARIOS.value(),
                        List.of(new OrderLine("margherita", "Margherita Pizza", 2, price, List.of(large))),
                        Fulfilment.PICKUP,
                        Optional.empty(),
                        Optional.empty(),
                        price,
                        Optional.of("Ann Lee"),
                        Optional.of(phone),
                        Optional.of("Ann@Example.com"))));
    }

    private Orders orders() {
        return new Orders(database.jdbi(), new Outbox(database.jdbi()), InstantSource.fixed(NOW));
    }

    private void remark(String text) {
        database.jdbi().useHandle(handle -> {
            handle.execute(
                    "insert into customers (id, business_id, name, phone) values (?, ?, ?, ?)",
                    "ann",
                    MARIOS.value(),
                    "Ann Lee",
                    "+12015550999");
            handle.execute(
                    "insert into memory_collections (id, business_id, customer_id, name) values (?, ?, ?, ?)",
                    "of-ann",
                    MARIOS.value(),
                    "ann",
                    "Ann");
            handle.execute(
                    "insert into memory_items (id, collection_id, kind, text) values (?, ?, ?, ?)",
                    "remark",
                    "of-ann",
                    "REMARK",
                    text);
        });
    }
}
