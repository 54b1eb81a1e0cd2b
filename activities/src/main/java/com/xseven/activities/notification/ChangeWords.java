package com.xseven.activities.notification;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.business.StaffMember;
import com.xseven.workflows.update.DateHours;
import com.xseven.workflows.update.OfferEdit;
import com.xseven.workflows.update.StaffEdit;
import com.xseven.workflows.update.UpdateChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A change of a business in words, a line for each part. */
final class ChangeWords {

    private final Business business;
    private final Wording wording;

    ChangeWords(Business business, Wording wording) {
        this.business = business;
        this.wording = wording;
    }

    String of(UpdateChange change) {
        List<String> lines = new ArrayList<>();
        change.hours().forEach(day -> lines.add(line(wording.day(day.day()), hours(day.intervals()))));
        change.dates().forEach(date -> lines.add(date(date)));
        change.offers().forEach(offer -> lines.addAll(offer(offer)));
        change.staff().forEach(member -> lines.addAll(member(member)));
        return lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
    }

    private String line(String what, String how) {
        return wording.say(Template.CHANGE_LINE, Map.of("what", what, "how", how));
    }

    private String hours(List<OpeningHours.Interval> intervals) {
        return intervals.isEmpty()
                ? wording.say(Template.CHANGE_CLOSED)
                : intervals.stream()
                        .map(interval -> wording.say(
                                Template.CHANGE_HOURS,
                                Map.of(
                                        "opens",
                                        wording.time(interval.opens()),
                                        "closes",
                                        wording.time(interval.closes()))))
                        .collect(Collectors.joining(", "));
    }

    private String date(DateHours date) {
        String reason = date.reason().map(words -> " (" + words + ")").orElse("");
        return line(
                wording.day(date.date()) + reason,
                date.exceptional() ? hours(date.intervals()) : wording.say(Template.CHANGE_USUAL_HOURS));
    }

    private List<String> offer(OfferEdit edit) {
        String name = business.offer(edit.offer()).map(Offer::name).orElse(edit.offer());
        List<String> lines = new ArrayList<>();
        edit.price().ifPresent(price -> lines.add(line(name, wording.money(price))));
        edit.active()
                .ifPresent(active -> lines.add(
                        line(name, wording.say(active ? Template.CHANGE_OFFERED : Template.CHANGE_NOT_OFFERED))));
        edit.soldOut()
                .ifPresent(soldOut -> lines.add(
                        line(name, wording.say(soldOut ? Template.CHANGE_SOLD_OUT : Template.CHANGE_NOT_SOLD_OUT))));
        return lines;
    }

    private List<String> member(StaffEdit edit) {
        String name = business.staffMember(edit.staff()).map(StaffMember::name).orElse(edit.staff());
        List<String> lines = new ArrayList<>();
        edit.active()
                .ifPresent(active ->
                        lines.add(line(name, wording.say(active ? Template.CHANGE_WORKS : Template.CHANGE_LEFT))));
        edit.skills()
                .ifPresent(skills -> lines.add(wording.say(
                        skills.isEmpty() ? Template.CHANGE_EVERY_SKILL : Template.CHANGE_SKILLS,
                        Map.of("name", name, "skills", String.join(", ", skills)))));
        return lines;
    }
}
