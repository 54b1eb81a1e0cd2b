package com.xseven.activities.memory;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.reply.Handed;
import com.xseven.store.memory.Arranged;
import com.xseven.store.memory.Course;
import com.xseven.store.memory.Courses;
import com.xseven.workflows.models.ModelTask;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Sums up conversations. The same conversation at the same point always has the same summary, and none grows with its turns. */
public final class Summaries {

    private static final int MOST_ARRANGED = 6;

    private final Courses courses;

    public Summaries(Courses courses) {
        this.courses = courses;
    }

    /**
     * What a model is told of before.
     *
     * @param shown the first turn that is shown to it word by word
     * @return empty where that is all there was
     */
    public Optional<Summary> of(ModelTask task, Optional<Business> business, int shown) {
        int before = Math.max(0, shown - 1);
        Course course = courses.of(task.conversation(), before);
        List<Summary.Arrangement> arranged = courses.arrangedIn(task.conversation(), MOST_ARRANGED).stream()
                .map(each -> arrangement(each, business))
                .toList();
        boolean nothing = before == 0 && arranged.isEmpty() && course.left().isEmpty() && !course.needsPerson();
        return nothing
                ? Optional.empty()
                : Optional.of(new Summary(
                        before,
                        course.talkedAbout(),
                        arranged,
                        course.left(),
                        Handed.of(task.dialogue()).waitsForYes(),
                        course.needsPerson()));
    }

    private static Summary.Arrangement arrangement(Arranged arranged, Optional<Business> business) {
        ZoneId zone = business.map(Business::zone).orElse(ZoneOffset.UTC);
        LocalDateTime at = LocalDateTime.ofInstant(arranged.at(), zone).truncatedTo(ChronoUnit.MINUTES);
        return new Summary.Arrangement(
                arranged.kind().name(),
                arranged.offer()
                        .flatMap(offer -> business.flatMap(house -> house.offer(offer)))
                        .map(Offer::name),
                arranged.partySize(),
                at.getDayOfWeek() + " " + at.toLocalDate(),
                at.toLocalTime(),
                arranged.status());
    }
}
