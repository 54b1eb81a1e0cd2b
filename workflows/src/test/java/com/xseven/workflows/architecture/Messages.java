package com.xseven.workflows.architecture;

import static com.xseven.workflows.fixture.Conversations.START;

import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.OfferOption;
import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.business.OptionGroup;
import com.xseven.dialogue.card.Card;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Evidence;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderLine;
import com.xseven.dialogue.ordering.OrderRequest;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.dialogue.ordering.PlacedOrder;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.reply.End;
import com.xseven.dialogue.reply.Explanation;
import com.xseven.dialogue.reply.Failure;
import com.xseven.dialogue.reply.HandOver;
import com.xseven.dialogue.reply.Handed;
import com.xseven.dialogue.reply.ModelNote;
import com.xseven.dialogue.reply.Reply;
import com.xseven.dialogue.reply.Staffing;
import com.xseven.dialogue.state.BookedVisit;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.thought.Words;
import com.xseven.dialogue.tool.Lookup;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Mood;
import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import com.xseven.dialogue.vocabulary.Role;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.workflows.agent.Question;
import com.xseven.workflows.agent.Thinking;
import com.xseven.workflows.booking.Aftercare;
import com.xseven.workflows.booking.AftercareQuestion;
import com.xseven.workflows.booking.AppointmentKey;
import com.xseven.workflows.booking.AppointmentPlan;
import com.xseven.workflows.booking.AppointmentReport;
import com.xseven.workflows.booking.AppointmentView;
import com.xseven.workflows.booking.Cancellation;
import com.xseven.workflows.booking.Change;
import com.xseven.workflows.booking.ChangeReport;
import com.xseven.workflows.booking.ChangeRequest;
import com.xseven.workflows.booking.HoldOutcome;
import com.xseven.workflows.booking.Relocation;
import com.xseven.workflows.burst.Intake;
import com.xseven.workflows.burst.Waiting;
import com.xseven.workflows.cleanup.Chore;
import com.xseven.workflows.cleanup.CleanupPlan;
import com.xseven.workflows.cleanup.CleanupReport;
import com.xseven.workflows.cleanup.Errand;
import com.xseven.workflows.cleanup.RetentionPeriod;
import com.xseven.workflows.cleanup.RetentionQuestion;
import com.xseven.workflows.cleanup.Swept;
import com.xseven.workflows.conversation.AnsweredMessages;
import com.xseven.workflows.conversation.Conversation;
import com.xseven.workflows.conversation.ConversationSummary;
import com.xseven.workflows.conversation.ConversationView;
import com.xseven.workflows.conversation.EndRequest;
import com.xseven.workflows.conversation.Ending;
import com.xseven.workflows.conversation.HandPicked;
import com.xseven.workflows.conversation.Mishap;
import com.xseven.workflows.conversation.Notices;
import com.xseven.workflows.conversation.Progress;
import com.xseven.workflows.conversation.RecoverRequest;
import com.xseven.workflows.conversation.Recovered;
import com.xseven.workflows.conversation.Recoveries;
import com.xseven.workflows.conversation.SwitchOutcome;
import com.xseven.workflows.conversation.SwitchRequest;
import com.xseven.workflows.conversation.TurnPage;
import com.xseven.workflows.journal.Customer;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.EarlierRecord;
import com.xseven.workflows.journal.Opening;
import com.xseven.workflows.journal.Recorded;
import com.xseven.workflows.journal.Standing;
import com.xseven.workflows.journal.TurnKey;
import com.xseven.workflows.journal.TurnRecord;
import com.xseven.workflows.models.Bounds;
import com.xseven.workflows.models.Colleague;
import com.xseven.workflows.models.Company;
import com.xseven.workflows.models.Finding;
import com.xseven.workflows.models.ModelName;
import com.xseven.workflows.models.ModelStep;
import com.xseven.workflows.models.ModelTask;
import com.xseven.workflows.models.ModelThought;
import com.xseven.workflows.models.ModelWish;
import com.xseven.workflows.models.Purpose;
import com.xseven.workflows.models.Repair;
import com.xseven.workflows.models.ToolWish;
import com.xseven.workflows.notification.ConversationNotice;
import com.xseven.workflows.notification.Notification;
import com.xseven.workflows.notification.Proposal;
import com.xseven.workflows.notification.VisitNews;
import com.xseven.workflows.ordering.AcceptOutcome;
import com.xseven.workflows.ordering.CancelWish;
import com.xseven.workflows.ordering.OrderCancellation;
import com.xseven.workflows.ordering.OrderMove;
import com.xseven.workflows.ordering.OrderNotice;
import com.xseven.workflows.ordering.OrderPlan;
import com.xseven.workflows.ordering.OrderReport;
import com.xseven.workflows.ordering.OrderStep;
import com.xseven.workflows.ordering.OrderTimes;
import com.xseven.workflows.ordering.OrderTimesQuestion;
import com.xseven.workflows.ordering.OrderView;
import com.xseven.workflows.recovery.RecoveryChoice;
import com.xseven.workflows.recovery.RecoveryQuestion;
import com.xseven.workflows.routing.Routing;
import com.xseven.workflows.routing.RoutingFacts;
import com.xseven.workflows.tool.Found;
import com.xseven.workflows.tool.ToolUse;
import com.xseven.workflows.understanding.Utterances;
import com.xseven.workflows.update.ApplyOutcome;
import com.xseven.workflows.update.Concerned;
import com.xseven.workflows.update.DateHours;
import com.xseven.workflows.update.DayHours;
import com.xseven.workflows.update.OfferEdit;
import com.xseven.workflows.update.StaffEdit;
import com.xseven.workflows.update.Telling;
import com.xseven.workflows.update.Told;
import com.xseven.workflows.update.UndoOutcome;
import com.xseven.workflows.update.UndoRequest;
import com.xseven.workflows.update.Undoing;
import com.xseven.workflows.update.UpdateChange;
import com.xseven.workflows.update.UpdateKey;
import com.xseven.workflows.update.UpdatePlan;
import com.xseven.workflows.update.UpdateView;
import com.xseven.workflows.waiting.JoinOutcome;
import com.xseven.workflows.waiting.NextOffer;
import com.xseven.workflows.waiting.OfferClosing;
import com.xseven.workflows.waiting.OfferEnd;
import com.xseven.workflows.waiting.OpenOffer;
import com.xseven.workflows.waiting.WaitingAnswer;
import com.xseven.workflows.waiting.WaitingJoin;
import com.xseven.workflows.waiting.WaitingLeave;
import com.xseven.workflows.waiting.WaitingListPlan;
import com.xseven.workflows.waiting.WaitingNotice;
import com.xseven.workflows.waiting.WaitingRound;
import com.xseven.workflows.waiting.WaitingView;
import com.xseven.workflows.webhook.WebhookKey;
import com.xseven.workflows.whatif.RerunTurn;
import com.xseven.workflows.whatif.WhatIfPlan;
import com.xseven.workflows.whatif.WhatIfReport;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One of everything that crosses the boundary of a workflow, with every field filled in. */
final class Messages {

    private static final OfferOption LARGE =
            new OfferOption("large", "Large", new Money(new BigDecimal("1.50"), "USD"));
    /** A value, and what whoever reads it expects: of a sealed type, the type and not the kind. */
    record Message(String name, Class<?> readAs, Object value) {

        static Message of(String name, Object value) {
            return new Message(name, value.getClass(), value);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final ConversationId CONVERSATION = new ConversationId("conversation-1");
    private static final BusinessId BUSINESS = new BusinessId("marios-italian");
    private static final MessageId FIRST = new MessageId("m1");
    private static final MessageId SECOND = new MessageId("m2");
    private static final LocalDateTime SEVEN = LocalDateTime.parse("2026-11-26T19:00:00");
    private static final Evidence EVIDENCE = new Evidence(3, 8, 0.5, "grammar");
    private static final Words WORDS = new Words("Shall I?", List.of("Yes", "No"), cards());
    private static final BookingRequest REQUEST = new BookingRequest(
            "marios-italian",
            LocalDate.parse("2026-11-26"),
            LocalTime.of(19, 0),
            4,
            Optional.of("tasting"),
            Optional.of("luca"),
            Optional.of("Ann Lee"),
            Optional.of("+12015550999"),
            Optional.of("ann@example.com"));
    private static final PendingAction ACTION = new PendingAction.Book(REQUEST, "a table for 4");
    private static final PendingAction MOVE =
            new PendingAction.Reschedule("conversation-1-1", REQUEST, "a table for 4");
    private static final Money TOTAL = new Money(new BigDecimal("12.50"), "USD");
    private static final OrderRequest ORDER = new OrderRequest(
            "marios-italian",
            List.of(new OrderLine("tiramisu", "Tiramisu", 1, new Money(new BigDecimal("9.00"), "USD"), List.of(LARGE))),
            Fulfilment.DELIVERY,
            Optional.of("14 Elm Street"),
            Optional.of(new Money(new BigDecimal("3.50"), "USD")),
            TOTAL,
            Optional.of("Ann Lee"),
            Optional.of("+12015550999"),
            Optional.of("ann@lee.example"));
    private static final Decision DECISION =
            new Decision("booking-policy", "3", List.of("row-2"), texts("partySize", "4"), texts("allowed", "true"));
    private static final DialogueState DIALOGUE = new DialogueState(
            List.of(new TaskFrame(Intent.BOOK, slots(SlotName.PARTY_SIZE, "4"), Optional.of(SlotName.DATE), 2)),
            slots(SlotName.NAME, "Ann Lee"),
            Optional.of(ACTION),
            List.of(SEVEN),
            Optional.of(Intent.ASK_HOURS),
            Optional.of("tasting"),
            Optional.of("a table for 2"),
            List.of(new BookedVisit("conversation-1-1", slots(SlotName.DATE, "2026-11-26"))),
            Optional.of(new PlacedOrder("conversation-1-1", "1 x Tiramisu", true)),
            List.of(new PlacedOrder("conversation-1-2", "2 x Tiramisu", true)));
    private static final Standing STANDING =
            new Standing(Stage.CONFIRMATION, Agent.RESTAURANT_FOOD, Intent.BOOK, true, "en", 1, DIALOGUE);
    private static final Opening OPENING = new Opening(
            CONVERSATION,
            Flow.DEDICATED,
            Optional.of(BUSINESS),
            Optional.of(Category.FOOD_HOSPITALITY),
            Channel.WEB,
            "en",
            new Customer(Optional.of("Ann Lee"), Optional.of("+12015550999"), Optional.of("ann@example.com")),
            "Welcome!",
            Duration.ofHours(24),
            Optional.of(Duration.ofSeconds(3)),
            7,
            START,
            Optional.of(Role.MANAGER),
            Optional.of(new ConversationId("conversation-0")),
            Optional.of(DECISION));
    private static final CustomerMessage MESSAGE = new CustomerMessage(SECOND, "a table for four", START);
    private static final RecoverRequest RECOVER =
            new RecoverRequest("recovery-1", Optional.of(RecoveryStrategy.RETRY_SAME_AGENT));
    private static final Recovered RECOVERED = new Recovered(
            "recovery-0",
            RecoveryStrategy.CREATE_NEW_CONVERSATION,
            true,
            3,
            new ConversationId("conversation-1-again1"));
    private static final List<TurnPage.Answered> ANSWERED = List.of(new TurnPage.Answered(FIRST, 1));
    private static final Understood UNDERSTOOD = new Understood(
            Intent.BOOK,
            0.75,
            "en",
            List.of(
                    new Command.StartTask(Intent.BOOK, EVIDENCE),
                    new Command.SetSlot(SlotName.PARTY_SIZE, "4", EVIDENCE),
                    new Command.CorrectSlot(SlotName.TIME, "19:00", EVIDENCE),
                    new Command.ReopenSlot(SlotName.DATE, EVIDENCE),
                    new Command.EitherOf(SlotName.TIME, List.of("07:00", "19:00"), EVIDENCE),
                    new Command.CancelTask(EVIDENCE),
                    new Command.Affirm(EVIDENCE),
                    new Command.Deny(EVIDENCE),
                    new Command.Choose(2, EVIDENCE),
                    new Command.AskFact(
                            Intent.ASK_OFFERS, slots(SlotName.TAGS, "vegan"), Optional.of("the lasagna"), EVIDENCE),
                    new Command.ChitChat(Intent.THANKS, EVIDENCE),
                    new Command.Escalate(Intent.TALK_TO_HUMAN, EVIDENCE),
                    new Command.Clarify(EVIDENCE)),
            Optional.of(Mood.UPSET));
    private static final Recoveries RECOVERIES = new Recoveries(
            Optional.of(new Mishap(
                    List.of(MESSAGE),
                    Optional.of(new Failure(Failure.Step.REPORT, Failure.Kind.UNAVAILABLE)),
                    Optional.of(new Question(
                            Flow.DEDICATED,
                            Optional.of(BUSINESS),
                            START,
                            DIALOGUE,
                            UNDERSTOOD,
                            Optional.of(new ActionOutcome.CouldNot()),
                            Optional.of(CONVERSATION),
                            1,
                            Optional.of(Agent.RESTAURANT_FOOD),
                            List.of(Purpose.UNDERSTAND),
                            Optional.of(Channel.VOICE))))),
            2,
            true,
            List.of(RECOVER),
            List.of(RECOVERED));
    private static final Recorded.StoodAlready STOOD = new Recorded.StoodAlready(List.of(FIRST, SECOND), STANDING);
    private static final ConversationNotice NOTICE = new ConversationNotice(
            "notice-2",
            "Your booking is moved.",
            Optional.of(new Reply.StartedWorkflow("APPOINTMENT", "appointment/conversation-1-2", "CONFIRMED")),
            Optional.of(new VisitNews("conversation-1-2", Optional.of(SEVEN))),
            Optional.of(new Proposal(REQUEST, "a table for 4 on Friday, November 27 at 7:00 PM")));
    private static final OpenOffer OFFER =
            new OpenOffer("entry-1", "waiting-entry-1-0", REQUEST, START.plusSeconds(900), Optional.of("es"));
    private static final Aftercare CARE =
            new Aftercare(List.of(Duration.ofHours(2)), Optional.of(Duration.ofHours(3)), Optional.of(DECISION));
    private static final OrderTimes TIMES = new OrderTimes(
            Optional.of(Duration.ofMinutes(10)), Optional.of(Duration.ofHours(24)), Optional.of(DECISION));
    private static final UpdateKey UPDATE = new UpdateKey("marios-italian", "change-1");
    private static final List<OpeningHours.Interval> EVENING =
            List.of(new OpeningHours.Interval(LocalTime.of(17, 0), LocalTime.of(22, 0)));
    private static final UpdateChange CHANGE = new UpdateChange(
            List.of(new DayHours(DayOfWeek.MONDAY, EVENING)),
            List.of(new DateHours(LocalDate.parse("2026-12-24"), true, EVENING, Optional.of("Christmas Eve"))),
            List.of(new OfferEdit("tiramisu", Optional.of(TOTAL), Optional.of(true), Optional.of(true))),
            List.of(new StaffEdit("luca", Optional.of(true), Optional.of(List.of("tasting")))));
    private static final ModelNote NOTE = new ModelNote(
            "ANSWER",
            "restaurant-food.answer@1.1",
            Optional.of("first/large"),
            "UNSOUND",
            List.of("It states a price."),
            100,
            12,
            1_500,
            Duration.ofMillis(300),
            Duration.ofMillis(800),
            List.of(new ModelNote.FailedCall("second/large", "TIMED_OUT", Duration.ofSeconds(2))),
            new TreeMap<>(Map.of("visits", 2)));
    private static final ModelWish.Ask ASK = new ModelWish.Ask(
            Purpose.ANSWER,
            Agent.RESTAURANT_FOOD,
            "restaurant-food.answer@1.1",
            List.of(new ModelName("first", "large")),
            new Bounds(6, Duration.ofSeconds(12), 20_000, 50_000));
    private static final ToolWish TOOL_WISH =
            new ToolWish("call-1", "business_facts", "{}", Optional.of(new Lookup.BusinessFacts()));
    private static final HandOver.Hand BY_HAND =
            new HandOver.Hand(Optional.of(Role.OPERATOR), "person:operator", Optional.of("She asked for it"));
    private static final HandOver HAND_OVER = new HandOver(
            Agent.GENERAL_PURPOSE,
            Agent.RESTAURANT_FOOD,
            BY_HAND,
            new Handed(
                    Optional.of(Intent.BOOK),
                    List.of(SlotName.PARTY_SIZE),
                    Optional.of(SlotName.DATE),
                    Optional.of(Intent.ORDER),
                    Optional.of(Intent.ASK_HOURS),
                    List.of(Intent.RESCHEDULE),
                    1));
    private static final SwitchRequest SWITCH = new SwitchRequest(
            "switch-1",
            Agent.GENERAL_PURPOSE,
            Optional.of("She asked for it"),
            Optional.of(Role.OPERATOR),
            "person:operator");
    private static final SwitchOutcome.Refused REFUSED =
            new SwitchOutcome.Refused(Optional.of(Agent.RESTAURANT_FOOD), List.of("food"), List.of(DECISION));
    private static final ConversationView VIEW = new ConversationView(
            CONVERSATION,
            Flow.DEDICATED,
            Optional.of(BUSINESS),
            ConversationView.Status.ACTIVE,
            Stage.CONFIRMATION,
            Agent.RESTAURANT_FOOD,
            Optional.of(Intent.BOOK),
            slots(SlotName.PARTY_SIZE, "4"),
            Optional.of("a table for 4"),
            2,
            "en",
            true,
            START);
    private static final HandPicked HAND_PICKED = new HandPicked(
            Optional.of(new HandPicked.Pick(Agent.GENERAL_PURPOSE, 2, Agent.RESTAURANT_FOOD, BY_HAND)),
            List.of(SWITCH),
            List.of(new HandPicked.Settled("switch-0", Optional.of(REFUSED), List.of(DECISION))));
    private static final Colleague COLLEAGUE = new Colleague(Agent.VOICE_ENHANCEMENT, "voice-enhancement.consult@1.1");
    private static final ActionOutcome BOOKED = new ActionOutcome.Booked("conversation-1-2", SEVEN, "Table 4");

    private Messages() {}

    static Stream<Message> all() {
        return Stream.of(
                        conversations(),
                        journal(),
                        turns(),
                        thoughts(),
                        models(),
                        appointments(),
                        orders(),
                        cleanups(),
                        updates(),
                        waiting(),
                        whatIfs())
                .flatMap(each -> each);
    }

    private static Stream<Message> whatIfs() {
        RerunTurn.Side side =
                new RerunTurn.Side(Agent.RESTAURANT_FOOD, Stage.CONFIRMATION, "Shall I?", List.of(DECISION));
        RerunTurn turn =
                new RerunTurn(2, START, Intent.BOOK, side, side, Optional.of(RerunTurn.Deed.AS_RECORDED), true);
        return Stream.of(
                Message.of("what-if-plan", new WhatIfPlan(CONVERSATION, "stage-policy", 2)),
                new Message("what-if-rerun", WhatIfReport.class, new WhatIfReport.Rerun(List.of(turn), true)),
                new Message(
                        "what-if-refused", WhatIfReport.class, new WhatIfReport.Refused(List.of("Line 3: no FEEL"))),
                new Message("what-if-not-there", WhatIfReport.class, new WhatIfReport.NotThere()));
    }

    private static Stream<Message> updates() {
        return Stream.of(
                Message.of("update-plan", new UpdatePlan(UPDATE, CHANGE, "person:mario", Duration.ofHours(24))),
                new Message("apply-applied", ApplyOutcome.class, new ApplyOutcome.Applied(3)),
                new Message("apply-refused", ApplyOutcome.class, new ApplyOutcome.Refused(List.of("offer tiramisu"))),
                Message.of("undo-request", new UndoRequest("person:mario")),
                Message.of("undoing", new Undoing(UPDATE, "person:mario")),
                new Message("undo-undone", UndoOutcome.class, new UndoOutcome.Undone()),
                new Message("undo-conflict", UndoOutcome.class, new UndoOutcome.Conflict(List.of("hours of MONDAY"))),
                new Message("undo-not-applied", UndoOutcome.class, new UndoOutcome.NotApplied()),
                Message.of("telling", new Telling(UPDATE, Telling.News.CHANGED, 20, 20)),
                Message.of("told", new Told(3, 1)),
                Message.of("concerned", new Concerned(3)),
                Message.of("update-key", UPDATE),
                Message.of(
                        "update-view",
                        new UpdateView(
                                UPDATE,
                                UpdateView.Status.APPLIED,
                                CHANGE,
                                List.of("hours of MONDAY"),
                                4,
                                new Told(5, 1),
                                new Told(3, 1),
                                Optional.of(START))),
                Message.of("webhook-key", new WebhookKey("msg_1")));
    }

    private static Stream<Message> orders() {
        return Stream.of(
                Message.of(
                        "order-plan",
                        new OrderPlan(
                                "conversation-1-2",
                                Optional.of(CONVERSATION),
                                ORDER,
                                Duration.ofSeconds(30),
                                TIMES,
                                Optional.of("es"))),
                Message.of("order-times", TIMES),
                Message.of("order-times-question", new OrderTimesQuestion("marios-italian")),
                new Message("accept-accepted", AcceptOutcome.class, new AcceptOutcome.Accepted(TOTAL)),
                new Message(
                        "accept-not-as-quoted",
                        AcceptOutcome.class,
                        new AcceptOutcome.NotAsQuoted(List.of("Tiramisu"))),
                new Message("accept-unknown", AcceptOutcome.class, new AcceptOutcome.Unknown()),
                Message.of("cancel-wish", new CancelWish(CONVERSATION)),
                Message.of("order-cancellation", new OrderCancellation("Ann Lee has to leave")),
                Message.of("order-move", new OrderMove(OrderStatus.READY)),
                Message.of(
                        "order-notice",
                        new OrderNotice("conversation-1-2", OrderNotice.Kind.READY, 1, Optional.of(CONVERSATION))),
                Message.of("order-step", new OrderStep("conversation-1-2", OrderStatus.PREPARING, OrderStatus.READY)),
                Message.of("order-view", new OrderView("conversation-1-2", Optional.of(OrderStatus.READY))),
                ordered("ordered", new ActionOutcome.Ordered("conversation-1-2", TOTAL)),
                ordered("not-as-quoted", new ActionOutcome.NotAsQuoted(List.of("Tiramisu"))),
                ordered("cancelled", new ActionOutcome.OrderCancelled("conversation-1-2")),
                ordered("too-far", new ActionOutcome.OrderTooFar("conversation-1-2", OrderStatus.READY)),
                thinking("order", new Thought.Commit(new PendingAction.Order(ORDER, "1 x Tiramisu"))),
                thinking(
                        "cancel-order",
                        new Thought.Commit(new PendingAction.CancelOrder("conversation-1-2", "1 x Tiramisu"))));
    }

    private static Message ordered(String name, ActionOutcome outcome) {
        return Message.of("order-report-" + name, new OrderReport("conversation-1-2", outcome));
    }

    private static Stream<Message> cleanups() {
        return Stream.of(
                Message.of(
                        "cleanup-plan",
                        new CleanupPlan(List.of(new CleanupPlan.Sweep(Chore.PUBLISHED_EVENTS, Duration.ofDays(7))))),
                Message.of("errand", new Errand(Chore.LOST_CONVERSATIONS, START)),
                Message.of("swept", new Swept(12)),
                Message.of(
                        "cleanup-report",
                        new CleanupReport(List.of(new CleanupReport.Done(
                                Chore.WITHDRAWN_APPOINTMENTS,
                                12,
                                true,
                                Optional.of(Duration.ofDays(7)),
                                Optional.of(DECISION))))),
                Message.of("retention-question", new RetentionQuestion(Chore.NOTICES)),
                Message.of(
                        "retention-period",
                        new RetentionPeriod(Optional.of(Duration.ofDays(365)), Optional.of(DECISION))));
    }

    private static Stream<Message> waiting() {
        return Stream.of(
                Message.of("waiting-list-plan", new WaitingListPlan("marios-italian", List.of(OFFER))),
                Message.of(
                        "waiting-join",
                        new WaitingJoin("entry-1", CONVERSATION, REQUEST, Duration.ofHours(2), Optional.of("es"))),
                thinking(
                        "wait",
                        new Thought.Commit(new PendingAction.Wait(REQUEST, Duration.ofHours(2), "a table for 4"))),
                Message.of(
                        "appointment-report-wait-listed",
                        new AppointmentReport("conversation-1-2", new ActionOutcome.WaitListed("entry-1"))),
                Message.of("join-outcome-joined", new JoinOutcome.Joined()),
                Message.of("join-outcome-waits-enough", new JoinOutcome.WaitsEnough(3)),
                Message.of("waiting-leave", new WaitingLeave(CONVERSATION, REQUEST)),
                thinking("leave-place", new Thought.Commit(new PendingAction.LeavePlace(REQUEST, "a table for 4"))),
                Message.of(
                        "appointment-report-waits-enough",
                        new AppointmentReport("conversation-1-2", new ActionOutcome.WaitsEnough(3))),
                Message.of(
                        "appointment-report-place-left",
                        new AppointmentReport("conversation-1-2", new ActionOutcome.PlaceLeft())),
                Message.of("waiting-round", new WaitingRound("marios-italian", List.of("entry-1"))),
                Message.of("next-offer", new NextOffer(Optional.of(OFFER))),
                Message.of("waiting-answer", new WaitingAnswer("entry-1", WaitingAnswer.Word.ACCEPT)),
                Message.of("offer-closing", new OfferClosing(OFFER, OfferEnd.How.DECLINED)),
                Message.of("offer-end", new OfferEnd(OfferEnd.How.TAKEN)),
                Message.of("waiting-notice", new WaitingNotice("marios-italian", OFFER, WaitingNotice.Kind.OFFERED)),
                Message.of("waiting-view", new WaitingView(1, 2, 3)));
    }

    private static Stream<Message> conversations() {
        return Stream.of(
                Message.of(
                        "conversation",
                        new Conversation(
                                OPENING,
                                true,
                                2,
                                STANDING,
                                List.of(MESSAGE),
                                new AnsweredMessages(ANSWERED),
                                Optional.of(START),
                                Optional.of(new Ending(
                                        Ending.Cause.REQUESTED, Optional.of("Ann Lee has to leave"), Optional.of(4))),
                                true,
                                START,
                                Optional.of(new Notices(List.of(NOTICE), List.of("notice-1"))),
                                Optional.of(RECOVERIES),
                                Optional.of(HAND_PICKED))),
                Message.of("conversation-notice", NOTICE),
                Message.of("conversation-summary", new ConversationSummary(2, "requested")),
                Message.of("conversation-view", VIEW),
                Message.of("customer-message", MESSAGE),
                Message.of("message-id", FIRST),
                Message.of("switch-request", SWITCH),
                Message.of("switch-outcome-switched", new SwitchOutcome.Switched(VIEW, List.of(DECISION))),
                Message.of("switch-outcome-undecided", new SwitchOutcome.Undecided()),
                Message.of("switch-outcome-refused", REFUSED),
                Message.of("recover-request", RECOVER),
                Message.of("recovered", RECOVERED),
                Message.of(
                        "recovery-question",
                        new RecoveryQuestion(
                                Optional.of(new Failure(Failure.Step.THINK, Failure.Kind.UNAVAILABLE)),
                                2,
                                1,
                                true,
                                true,
                                Optional.of(CONVERSATION))),
                Message.of(
                        "recovery-choice",
                        new RecoveryChoice(RecoveryStrategy.SWITCH_TO_FALLBACK, Optional.of(DECISION))),
                Message.of("end-request", new EndRequest(Optional.of("Ann Lee has to leave"), Optional.of(4))),
                Message.of("turn-page", new TurnPage(ANSWERED)),
                new Message("progress-unknown", Progress.class, new Progress.Unknown()),
                new Message("progress-waiting", Progress.class, new Progress.Waiting()),
                new Message("progress-answered", Progress.class, new Progress.Answered(2)));
    }

    private static Stream<Message> journal() {
        return Stream.of(
                Message.of("opening", OPENING),
                Message.of("turn-key", new TurnKey(CONVERSATION, 2)),
                Message.of("earlier-record", new EarlierRecord(Optional.of(STOOD))),
                new Message("recorded-written", Recorded.class, new Recorded.Written(Optional.of(START))),
                new Message("recorded-stood-already", Recorded.class, STOOD),
                Message.of(
                        "turn-record",
                        new TurnRecord(
                                Optional.of(BUSINESS),
                                List.of(MESSAGE),
                                reply(),
                                explanation(),
                                STANDING,
                                Optional.of(new End("Ann Lee has to leave", Optional.of(4))),
                                START)));
    }

    private static Reply reply() {
        return new Reply(
                CONVERSATION,
                2,
                List.of(SECOND),
                "Shall I?",
                Stage.CONFIRMATION,
                List.of(Stage.PROCESSING, Stage.CONFIRMATION),
                Agent.RESTAURANT_FOOD,
                List.of(Agent.VOICE_ENHANCEMENT),
                Intent.BOOK,
                0.75,
                slots(SlotName.PARTY_SIZE, "4"),
                List.of("Yes", "No"),
                Optional.of(new Reply.ActionSummary("APPOINTMENT", "a table for 4")),
                Optional.of(new Reply.StartedWorkflow("APPOINTMENT", "appointment/conversation-1-2", "CONFIRMED")),
                true,
                true,
                true,
                "en",
                cards());
    }

    private static List<Card> cards() {
        return List.of(
                new Card.Offers(List.of(new Card.Offers.Item(
                        "haircut",
                        "Haircut",
                        new Money(new BigDecimal("45.00"), "USD"),
                        Optional.of(Duration.ofMinutes(45)),
                        List.of("short"),
                        List.of(new OptionGroup(
                                "length", "Length", OptionGroup.Choice.ONE, Optional.of("large"), List.of(LARGE)))))),
                new Card.Slots(List.of(new Card.Slots.Start("2026-11-26T19:00:00-05:00", "7:00 PM"))),
                new Card.Booking(
                        Optional.of("appointment-1"),
                        "2026-11-26T19:00:00-05:00",
                        4,
                        Optional.of("haircut"),
                        Optional.of("stylemaster.dana"),
                        Optional.of("Chair 1"),
                        "CONFIRMED"),
                new Card.Order(
                        Optional.of("order-1"),
                        List.of(new OrderLine(
                                "lasagna", "Lasagna", 2, new Money(new BigDecimal("19.00"), "USD"), List.of(LARGE))),
                        Optional.of(Fulfilment.DELIVERY),
                        Optional.of("14 Elm Street"),
                        Optional.of(new Money(new BigDecimal("3.50"), "USD")),
                        Optional.of(new Money(new BigDecimal("41.50"), "USD")),
                        "ACCEPTED"));
    }

    private static Explanation explanation() {
        SortedMap<String, Double> millis = new TreeMap<>();
        millis.put("understand", 1.5);
        return new Explanation(
                2,
                UNDERSTOOD,
                List.of(DECISION),
                Agent.RESTAURANT_FOOD,
                "built-in",
                "none",
                List.of("check-booking"),
                12,
                "0.01",
                millis,
                Optional.of(new Failure(Failure.Step.THINK, Failure.Kind.UNAVAILABLE)),
                START,
                List.of(NOTE),
                Optional.of(new Staffing(
                        Optional.of(new Staffing.ByHand(2, Optional.of(Role.OPERATOR))),
                        Optional.of(HAND_OVER),
                        List.of(new Staffing.Heard(Agent.VOICE_ENHANCEMENT, Staffing.Result.LATE)))));
    }

    private static Stream<Message> turns() {
        return Stream.of(
                Message.of(
                        "utterances",
                        new Utterances(
                                List.of("a table for four"), Optional.of(BUSINESS), START, "en", DIALOGUE, true)),
                Message.of("understood", UNDERSTOOD),
                Message.of(
                        "routing-facts",
                        new RoutingFacts(
                                Flow.DEDICATED,
                                Optional.of(Category.FOOD_HOSPITALITY),
                                Intent.BOOK,
                                0.75,
                                "en",
                                Channel.WEB,
                                1,
                                Optional.of(Role.OWNER),
                                Mood.UPSET,
                                Optional.of(CONVERSATION),
                                Optional.of(Agent.GENERAL_PURPOSE))),
                Message.of(
                        "routing",
                        new Routing(
                                Agent.RESTAURANT_FOOD,
                                List.of(Agent.VOICE_ENHANCEMENT),
                                List.of(new Routing.Consulted(
                                        "agent-routing",
                                        "3",
                                        List.of("row-2"),
                                        new TreeMap<>(Map.of("intent", "BOOK")),
                                        new TreeMap<>(Map.of("agent", "RESTAURANT_FOOD")))),
                                true)),
                Message.of("waiting", new Waiting(Channel.SMS, Stage.CONFIRMATION, 3, Optional.of(CONVERSATION))),
                Message.of("intake", new Intake(true, Duration.ofMillis(800), DECISION)),
                Message.of(
                        "question",
                        new Question(
                                Flow.DEDICATED,
                                Optional.of(BUSINESS),
                                START,
                                DIALOGUE,
                                UNDERSTOOD,
                                Optional.of(BOOKED),
                                Optional.of(CONVERSATION),
                                2,
                                Optional.of(Agent.RESTAURANT_FOOD),
                                List.of(Purpose.UNDERSTAND),
                                Optional.of(Channel.VOICE))));
    }

    private static Stream<Message> models() {
        return Stream.of(
                Message.of("model-task", task(new HandOver.Rules(List.of("food")))),
                Message.of("model-task-taken-over-by-hand", task(BY_HAND)),
                Message.of("model-task-given-by-a-colleague", task(new HandOver.Model())),
                Message.of("model-task-in-recovery", task(new HandOver.Recovery())),
                modelStep("understands", new ModelThought.Understands(UNDERSTOOD)),
                modelStep("uses-tools", new ModelThought.UsesTools(List.of(TOOL_WISH))),
                modelStep("answers", new ModelThought.Answers("We have tiramisu.")),
                modelStep(
                        "unsound", new ModelThought.Unsound(new Repair("It costs $1.", List.of("It states a price.")))),
                modelStep(
                        "consults",
                        new ModelThought.Consults(
                                TOOL_WISH, List.of(COLLEAGUE), "How would you say that?", List.of(TOOL_WISH))),
                modelStep("hands-over", new ModelThought.HandsOver(COLLEAGUE, "It is about speaking.")),
                modelStep("declines", new ModelThought.Declines()),
                modelStep("silent", new ModelThought.Silent()),
                toolUse("business-facts", new Lookup.BusinessFacts()),
                toolUse(
                        "find-offers",
                        new Lookup.FindOffers(
                                Optional.of("pasta"), Optional.of("vegan"), Optional.of(new BigDecimal("12.50")))),
                toolUse(
                        "free-times",
                        new Lookup.FreeTimes(
                                LocalDate.parse("2026-11-26"),
                                Optional.of(4),
                                Optional.of("haircut"),
                                Optional.of("luca"))),
                toolUse(
                        "find-businesses",
                        new Lookup.FindBusinesses(
                                Optional.of("pizza"),
                                Optional.of("Old Town"),
                                Optional.of("restaurant"),
                                Optional.of(new BigDecimal("12.50")))),
                toolUse("this-conversation", new Lookup.ThisConversation()),
                Message.of("found", new Found("{\"offers\":[]}")),
                Message.of(
                        "thinking-without-models",
                        new Thinking(
                                DIALOGUE,
                                new Thought.Answer(WORDS),
                                List.of("check-booking"),
                                List.of(DECISION),
                                true,
                                Optional.of(new ModelWish.Without(true)))));
    }

    private static ModelTask task(HandOver.Cause cause) {
        return new ModelTask(
                CONVERSATION,
                Optional.of(BUSINESS),
                2,
                3,
                ASK,
                List.of("anything sweet?"),
                START,
                "en",
                DIALOGUE,
                List.of(new Finding(1, TOOL_WISH, "{\"offers\":[]}")),
                Optional.of(new Repair("It costs $1.", List.of("It states a price."))),
                500,
                Duration.ofSeconds(9),
                Optional.of(new Company(
                        List.of(Agent.VOICE_ENHANCEMENT),
                        List.of(Agent.GENERAL_PURPOSE),
                        Optional.of(
                                new HandOver(Agent.GENERAL_PURPOSE, Agent.RESTAURANT_FOOD, cause, HAND_OVER.handed())),
                        Optional.of("How would you say that?"),
                        List.of(new Company.Advice(Agent.VOICE_ENHANCEMENT, "In one sentence.")))));
    }

    private static Message modelStep(String name, ModelThought thought) {
        return Message.of("model-step-" + name, new ModelStep(thought, NOTE));
    }

    private static Message toolUse(String name, Lookup lookup) {
        return Message.of("tool-use-" + name, new ToolUse(CONVERSATION, Optional.of(BUSINESS), lookup, START));
    }

    private static Stream<Message> thoughts() {
        return Stream.of(
                thinking("answer", new Thought.Answer(WORDS)),
                thinking("ask", new Thought.Ask(SlotName.DATE, WORDS)),
                thinking("propose", new Thought.Propose(ACTION, WORDS)),
                thinking("commit", new Thought.Commit(ACTION)),
                thinking("reschedule", new Thought.Commit(MOVE)),
                thinking("cancel", new Thought.Commit(new PendingAction.Cancel("conversation-1-1", "a table for 2"))),
                thinking("hand-over", new Thought.HandOver(WORDS)),
                thinking("give-up", new Thought.GiveUp(WORDS)));
    }

    private static Message thinking(String name, Thought.Conclusion conclusion) {
        return Message.of(
                "thinking-" + name,
                new Thinking(
                        DIALOGUE, conclusion, List.of("check-booking"), List.of(DECISION), true, Optional.of(ASK)));
    }

    private static Stream<Message> appointments() {
        return Stream.of(
                Message.of(
                        "appointment-plan",
                        new AppointmentPlan(
                                "conversation-1-2",
                                Optional.of(CONVERSATION),
                                REQUEST,
                                Duration.ofSeconds(30),
                                Duration.ofHours(24),
                                Optional.of(CARE),
                                Optional.of("es"))),
                Message.of("aftercare", CARE),
                Message.of("aftercare-question", new AftercareQuestion("marios-italian")),
                change("move", new Change.Move(REQUEST)),
                change("give-up", new Change.GiveUp("Ann Lee has to leave")),
                Message.of(
                        "relocation",
                        new Relocation("conversation-1-2", "conversation-1-4", REQUEST, Optional.of(CONVERSATION))),
                changed("rescheduled", new ActionOutcome.Rescheduled("conversation-1-2", SEVEN, "Table 4")),
                changed("cancelled", new ActionOutcome.Cancelled("conversation-1-2")),
                changed("over", new ActionOutcome.Over("conversation-1-2")),
                Message.of("appointment-report-booked", new AppointmentReport("conversation-1-2", BOOKED)),
                Message.of(
                        "appointment-report-slot-taken",
                        new AppointmentReport("conversation-1-2", new ActionOutcome.SlotTaken(List.of(SEVEN)))),
                Message.of(
                        "appointment-report-could-not",
                        new AppointmentReport("conversation-1-2", new ActionOutcome.CouldNot())),
                Message.of(
                        "appointment-view", new AppointmentView("conversation-1-2", AppointmentView.Status.CONFIRMED)),
                Message.of("appointment-key", new AppointmentKey("conversation-1-2")),
                Message.of("cancellation", new Cancellation("Ann Lee has to leave")),
                Message.of(
                        "notification",
                        new Notification(
                                "conversation-1-2",
                                Notification.Kind.REMINDER,
                                Optional.of("PT2H"),
                                Optional.of(CONVERSATION))),
                new Message(
                        "hold-outcome-held",
                        HoldOutcome.class,
                        new HoldOutcome.Held(START, START.plusSeconds(5400), SEVEN, "Table 4")),
                new Message("hold-outcome-taken", HoldOutcome.class, new HoldOutcome.Taken(List.of(SEVEN))),
                new Message("hold-outcome-unknown", HoldOutcome.class, new HoldOutcome.Unknown()));
    }

    private static Message change(String name, Change change) {
        return Message.of("change-" + name, new ChangeRequest("conversation-1-4", Optional.of(CONVERSATION), change));
    }

    private static Message changed(String name, ActionOutcome outcome) {
        return Message.of("change-report-" + name, new ChangeReport("conversation-1-4", outcome));
    }

    private static SortedMap<SlotName, String> slots(SlotName slot, String value) {
        SortedMap<SlotName, String> slots = new TreeMap<>();
        slots.put(slot, value);
        return slots;
    }

    private static SortedMap<String, String> texts(String key, String value) {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put(key, value);
        return texts;
    }
}
