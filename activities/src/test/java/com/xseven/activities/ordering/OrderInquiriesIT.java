package com.xseven.activities.ordering;

import static com.xseven.activities.PortEllis.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.activities.PortEllis;
import com.xseven.activities.ordering.OrderInquiries.Asker;
import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.facts.OrderInquiry;
import com.xseven.dialogue.facts.ToolCall.FindOrder;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderLine;
import com.xseven.dialogue.ordering.OrderNumber;
import com.xseven.dialogue.ordering.OrderRequest;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.store.ordering.NewOrder;
import com.xseven.store.ordering.OrderGuesses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderInquiriesIT {

    private static final BusinessId MARIOS = new BusinessId("marios-italian");
    private static final ConversationId THERE = new ConversationId("conversation-there");
    private static final ConversationId HERE = new ConversationId("conversation-here");
    private static final String ORDER = "conversation-there-2";
    private static final String NUMBER = OrderNumber.of(ORDER);
    private static final Money PRICE = new Money(new BigDecimal("19.00"), "USD");

    private PortEllis city;
    private OrderInquiries inquiries;

    @BeforeEach
    void order() {
        city = new PortEllis();
        inquiries = city.inquiries();
        city.orders()
                .accept(new NewOrder(
                        ORDER,
                        Optional.of(THERE),
                        new OrderRequest(
                                MARIOS.value(),
                                List.of(new OrderLine("lasagna", "Lasagna al Forno", 1, PRICE)),
                                Fulfilment.PICKUP,
                                Optional.empty(),
                                Optional.empty(),
                                PRICE,
                                Optional.of("Ann Lee"),
                                Optional.of("+1 201-555-0999"),
                                Optional.of("Ann@Example.com"))));
    }

    @AfterEach
    void close() {
        city.close();
    }

    @Test
    void shouldTellTheOneWhoKnowsThePhoneNumberOrTheAddressOrAsksWhereItWasMade() {
        OrderInquiry found = new OrderInquiry.Found(ORDER, OrderStatus.ACCEPTED);

        assertThat(find(HERE, 1, Optional.of("+12015550999"), Optional.empty())).isEqualTo(found);
        assertThat(find(HERE, 2, Optional.empty(), Optional.of("ann@example.com")))
                .isEqualTo(found);
        assertThat(find(THERE, 3, Optional.of("+12015550111"), Optional.empty()))
                .isEqualTo(found);
        assertThat(inquiries.status(ORDER)).contains(OrderStatus.ACCEPTED);
    }

    @Test
    void shouldSayTheSameOfSomebodyElsesOrderAndOfNone() {
        assertThat(find(HERE, 1, Optional.of("+12015550111"), Optional.of("bob@example.com")))
                .isEqualTo(new OrderInquiry.NotFound());
        assertThat(inquiries.find(
                        new FindOrder("000001", Optional.of("+12015550999"), Optional.empty()), asker(MARIOS, 2)))
                .isEqualTo(new OrderInquiry.NotFound());
        assertThat(inquiries.find(
                        new FindOrder(NUMBER, Optional.of("+12015550999"), Optional.empty()),
                        asker(new BusinessId("sakura-sushi"), 3)))
                .isEqualTo(new OrderInquiry.NotFound());
        assertThat(find(HERE, 4, Optional.of("+"), Optional.empty())).isEqualTo(new OrderInquiry.NotFound());
    }

    @Test
    void shouldAnswerNothingAnyMoreAfterTooManyGuessesNotEvenToARightOne() {
        // given
        for (int turn = 1; turn <= OrderGuesses.MOST_IN_A_CONVERSATION; turn++) {
            assertThat(find(HERE, turn, Optional.of("+1201555011" + turn), Optional.empty()))
                    .isEqualTo(new OrderInquiry.NotFound());
        }

        // then
        assertThat(find(HERE, 9, Optional.of("+12015550999"), Optional.empty()))
                .isEqualTo(new OrderInquiry.TooManyTries());
        assertThat(find(new ConversationId("conversation-else"), 9, Optional.of("+12015550999"), Optional.empty()))
                .isInstanceOf(OrderInquiry.Found.class);
    }

    @Test
    void shouldGrantNoMoreGuessesToManyWhoAskAtOnce() throws Exception {
        // given
        int askers = 3 * OrderGuesses.MOST_ELSEWHERE;
        List<Callable<OrderInquiry>> questions = IntStream.range(0, askers)
                .<Callable<OrderInquiry>>mapToObj(asker -> () -> find(
                        new ConversationId("conversation-" + asker),
                        1,
                        Optional.of("+1201556%04d".formatted(asker)),
                        Optional.empty()))
                .toList();

        // when
        List<OrderInquiry> answers = new ArrayList<>();
        try (ExecutorService parallel = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<OrderInquiry> answer : parallel.invokeAll(questions)) {
                answers.add(answer.get());
            }
        }

        // then
        assertThat(answers).filteredOn(OrderInquiry.NotFound.class::isInstance).hasSize(OrderGuesses.MOST_ELSEWHERE);
        assertThat(answers)
                .filteredOn(OrderInquiry.TooManyTries.class::isInstance)
                .hasSize(askers - OrderGuesses.MOST_ELSEWHERE);
    }

    @Test
    void shouldTellWhereItWasMadeWhateverOthersGuessed() {
        // given
        for (int stranger = 0; stranger < OrderGuesses.MOST_ELSEWHERE; stranger++) {
            find(new ConversationId("stranger-" + stranger), 1, Optional.of("+12015550111"), Optional.empty());
        }

        // then
        assertThat(find(HERE, 2, Optional.of("+12015550999"), Optional.empty()))
                .isEqualTo(new OrderInquiry.TooManyTries());
        assertThat(find(THERE, 2, Optional.empty(), Optional.empty()))
                .isEqualTo(new OrderInquiry.Found(ORDER, OrderStatus.ACCEPTED));
    }

    private OrderInquiry find(ConversationId who, int turn, Optional<String> phone, Optional<String> email) {
        return inquiries.find(
                new FindOrder(NUMBER, phone, email),
                new Asker(MARIOS, Optional.of(who), NOW.toInstant().plusSeconds(turn)));
    }

    private static Asker asker(BusinessId business, int turn) {
        return new Asker(business, Optional.of(HERE), NOW.toInstant().plusSeconds(turn));
    }
}
