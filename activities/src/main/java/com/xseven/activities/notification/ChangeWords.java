package com.xseven.activities.notification;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.business.StaffMember;
import com.xseven.workflows.update.DateHours;
import com.xseven.workflows.update.OfferEdit;
import com.xseven.workflows.update.StaffEdit;
import com.xseven.workflows.update.UpdateChange;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A change of a business in words, a line for each part. */
final class ChangeWords {

    private ChangeWords() {}

    static String of(UpdateChange change, Business business) {
        List<String> lines = new ArrayList<>();
        change.hours()
                .forEach(day -> lines.add(
                        day.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ": " + hours(day.intervals())));
        change.dates().forEach(date -> lines.add(date(date)));
        change.offers().forEach(offer -> lines.addAll(offer(offer, business)));
        change.staff().forEach(member -> lines.addAll(member(member, business)));
        return lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
    }

    private static String hours(List<OpeningHours.Interval> intervals) {
        return intervals.isEmpty()
                ? "closed"
                : intervals.stream()
                        .map(interval ->
                                Moments.TIME.format(interval.opens()) + " to " + Moments.TIME.format(interval.closes()))
                        .collect(Collectors.joining(", "));
    }

    private static String date(DateHours date) {
        String reason = date.reason().map(words -> " (" + words + ")").orElse("");
        return Moments.DAY.format(date.date()) + reason + ": "
                + (date.exceptional() ? hours(date.intervals()) : "the usual hours");
    }

    private static List<String> offer(OfferEdit edit, Business business) {
        String name = business.offer(edit.offer()).map(Offer::name).orElse(edit.offer());
        List<String> lines = new ArrayList<>();
        edit.price()
                .ifPresent(price -> lines.add(name + ": " + price.amount().toPlainString() + " " + price.currency()));
        edit.active().ifPresent(active -> lines.add(name + (active ? ": offered" : ": no longer offered")));
        edit.soldOut().ifPresent(soldOut -> lines.add(name + (soldOut ? ": sold out" : ": there again")));
        return lines;
    }

    private static List<String> member(StaffEdit edit, Business business) {
        String name = business.staffMember(edit.staff()).map(StaffMember::name).orElse(edit.staff());
        List<String> lines = new ArrayList<>();
        edit.active().ifPresent(active -> lines.add(name + (active ? ": works here" : ": no longer works here")));
        edit.skills()
                .ifPresent(skills -> lines.add(
                        name + ": carries out " + (skills.isEmpty() ? "everything" : String.join(", ", skills))));
        return lines;
    }
}
