package com.xseven.activities.timing;

import com.xseven.activities.world.KnownBusinesses;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.rules.Ruling;
import com.xseven.rules.notification.Notice;
import com.xseven.rules.notification.NotificationTimes;
import com.xseven.rules.notification.Subject;
import com.xseven.workflows.booking.Aftercare;
import com.xseven.workflows.booking.AftercareActivities;
import com.xseven.workflows.booking.AftercareQuestion;
import com.xseven.workflows.ordering.OrderTimes;
import com.xseven.workflows.ordering.OrderTimesActivities;
import com.xseven.workflows.ordering.OrderTimesQuestion;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Plans by the table {@code notification-times}. Where the table does not say, nobody is told, and the decision shows why. */
public final class DmnNoticeTimes implements AftercareActivities, OrderTimesActivities {

    private final Supplier<NotificationTimes> table;
    private final KnownBusinesses businesses;
    private final LoneDecisions decisions;

    /** Takes the table that decides at the moment, once a plan. */
    public DmnNoticeTimes(Supplier<NotificationTimes> table, KnownBusinesses businesses, LoneDecisions decisions) {
        this.table = table;
        this.businesses = businesses;
        this.decisions = decisions;
    }

    @Override
    public Aftercare plan(AftercareQuestion question) {
        Ruling<List<Notice>> ruling = ruling(Subject.APPOINTMENT, question.businessId());
        return new Aftercare(
                distances(ruling, Notice.Kind.REMIND_CUSTOMER, Notice.Moment.BEFORE_START)
                        .toList(),
                distances(ruling, Notice.Kind.ASK_FOR_REVIEW, Notice.Moment.AFTER_END)
                        .findFirst(),
                Optional.of(ruling.decision()));
    }

    @Override
    public OrderTimes times(OrderTimesQuestion question) {
        Ruling<List<Notice>> ruling = ruling(Subject.ORDER, question.businessId());
        return new OrderTimes(
                distances(ruling, Notice.Kind.REMIND_STAFF, Notice.Moment.AFTER_ORDER)
                        .findFirst(),
                distances(ruling, Notice.Kind.CLOSE, Notice.Moment.AFTER_ORDER).findFirst(),
                Optional.of(ruling.decision()));
    }

    private Ruling<List<Notice>> ruling(Subject subject, String businessId) {
        BusinessId business = new BusinessId(businessId);
        Ruling<List<Notice>> ruling =
                table.get().decide(subject, businesses.get(business).category());
        decisions.keep(ruling.decision(), "plan:" + subject, Optional.of(business));
        return ruling;
    }

    private static Stream<Duration> distances(Ruling<List<Notice>> ruling, Notice.Kind kind, Notice.Moment moment) {
        List<Notice> notices = switch (ruling) {
            case Ruling.Ruled<List<Notice>> ruled -> ruled.answer();
            case Ruling.Undecided<List<Notice>> undecided -> List.of();
        };
        return notices.stream()
                .filter(notice -> notice.kind() == kind && notice.moment() == moment)
                .map(Notice::distance);
    }
}
