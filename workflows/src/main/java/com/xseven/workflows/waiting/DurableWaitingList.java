package com.xseven.workflows.waiting;

import com.xseven.workflows.ActivityProfiles;
import com.xseven.workflows.booking.Alarm;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A walk along a waiting list as a Temporal workflow. What is offered is held in the book, so that several can be asked at once,
 * each for a place of their own; nobody waits for another's answer.
 */
public final class DurableWaitingList implements WaitingListWorkflow {

    /** More are hardly ever asked at once; whoever comes after them is asked when one of them has answered. */
    private static final int MOST_OPEN = 40;

    private final String businessId;
    private final WaitingActivities list;
    private final WaitingNews news;
    private final WaitingAnswers answers = new WaitingAnswers();
    private final SortedMap<String, OpenOffer> open = new TreeMap<>();
    private boolean freed = true;
    private int taken;
    private int passed;

    @WorkflowInit
    public DurableWaitingList(WaitingListPlan plan) {
        this.businessId = plan.businessId();
        this.list = Workflow.newActivityStub(
                WaitingActivities.class, ActivityProfiles.waitingList("Walk the waiting list"));
        this.news = new WaitingNews(businessId);
        plan.open().forEach(offer -> open.put(offer.entryId(), offer));
    }

    @Override
    public WaitingView run(WaitingListPlan ignored) {
        do {
            walk();
            Workflow.await(() -> isWanted() || (news.isDelivered() && Workflow.isEveryHandlerFinished()));
        } while (isWanted());
        return state();
    }

    /** Until nothing that is free suits anybody, and everybody who was asked has answered or let the time pass. */
    private void walk() {
        while (isWanted() || !open.isEmpty()) {
            if (freed) {
                freed = false;
                offerWhatIsFree();
            }
            hearAnswers();
            passByTheSilent();
            show();
            goOnInANewRun();
            soonest()
                    .ifPresent(offer -> Alarm.await(
                            Duration.between(now(), offer.until()), "An offered place is held", this::isWanted));
        }
    }

    private boolean isWanted() {
        return freed || answers.any();
    }

    private void offerWhatIsFree() {
        Optional<OpenOffer> next = next();
        while (next.isPresent()) {
            OpenOffer offer = next.get();
            open.put(offer.entryId(), offer);
            tell(offer);
            next = next();
        }
    }

    /** What was offered by a walk that was ended from outside may be over by now. */
    private void tell(OpenOffer offer) {
        if (now().isBefore(offer.until())) {
            news.tell(offer, WaitingNotice.Kind.OFFERED);
        }
    }

    private Optional<OpenOffer> next() {
        return open.size() < MOST_OPEN
                ? list.next(new WaitingRound(businessId, List.copyOf(open.keySet())))
                        .offer()
                : Optional.empty();
    }

    private void hearAnswers() {
        while (answers.any()) {
            Map.Entry<String, WaitingAnswer.Word> answer = answers.next();
            String entryId = answer.getKey();
            Optional<OpenOffer> offer = Optional.ofNullable(open.get(entryId));
            OfferEnd.How how = switch (answer.getValue()) {
                case ACCEPT -> OfferEnd.How.TAKEN;
                case DECLINE -> OfferEnd.How.DECLINED;
            };
            offer.ifPresentOrElse(asked -> close(asked, how), () -> answers.settle(entryId, OfferEnd.How.NOT_OPEN));
        }
    }

    private void passByTheSilent() {
        for (OpenOffer offer : new ArrayList<>(open.values())) {
            if (!now().isBefore(offer.until())) {
                close(offer, OfferEnd.How.EXPIRED);
            }
        }
    }

    /** What was given up is free for the next one. */
    private void close(OpenOffer offer, OfferEnd.How how) {
        OfferEnd end = list.close(new OfferClosing(offer, how));
        news.callBack(offer.entryId());
        switch (end.how()) {
            case TAKEN -> {
                if (how == OfferEnd.How.TAKEN) {
                    TakenOffer.lookAfter(offer);
                    news.tell(offer, WaitingNotice.Kind.TAKEN);
                }
                taken++;
            }
            case EXPIRED -> {
                news.tell(offer, WaitingNotice.Kind.EXPIRED);
                passed++;
            }
            case DECLINED, NOT_OPEN -> passed++;
        }
        open.remove(offer.entryId());
        answers.settle(offer.entryId(), end.how());
        freed = true;
    }

    private Optional<OpenOffer> soonest() {
        return open.values().stream().min(Comparator.comparing(OpenOffer::until).thenComparing(OpenOffer::entryId));
    }

    private void goOnInANewRun() {
        if (Workflow.getInfo().isContinueAsNewSuggested()
                && !isWanted()
                && news.isDelivered()
                && Workflow.isEveryHandlerFinished()) {
            Workflow.newContinueAsNewStub(WaitingListWorkflow.class)
                    .run(new WaitingListPlan(businessId, List.copyOf(open.values())));
        }
    }

    @Override
    public void freed() {
        freed = true;
    }

    @Override
    public OfferEnd answer(WaitingAnswer answer) {
        return answers.outcomeOf(answer);
    }

    @Override
    public WaitingView state() {
        return new WaitingView(open.size(), taken, passed);
    }

    private void show() {
        Workflow.setCurrentDetails("%d asked · %d taken · %d passed by".formatted(open.size(), taken, passed));
    }

    private static Instant now() {
        return Instant.ofEpochMilli(Workflow.currentTimeMillis());
    }
}
