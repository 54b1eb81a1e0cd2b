package com.xseven.understanding.grammar;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.StaffMember;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the people who work for a business, where its customers choose who serves them. */
final class StaffNames {

    private static final String ASKED_FOR = "(?:with|by|see|from|want|prefer|have|dr\\.?|doctor) ";

    /** Patterns for one person: named in any way, and asked for. */
    private record Names(String id, Pattern named, Pattern askedFor) {}

    private final List<Names> staff;

    StaffNames(Business business) {
        this.staff = business.services().isEmpty()
                ? List.of()
                : business.staff().stream().map(StaffNames::names).toList();
    }

    private static Names names(StaffMember member) {
        String name = Text.of(List.of(member.name())).plain();
        String first = Pattern.quote(name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name);
        String last = Pattern.quote(name.substring(name.lastIndexOf(' ') + 1));
        String person = "(?:" + first + "(?: " + last + ")?|(?:dr\\.?|doctor|mr\\.?|ms\\.?|mrs\\.?) " + last + ")\\b";
        return new Names(
                member.id(),
                Pattern.compile("\\b(?:" + ASKED_FOR + ")?" + person),
                Pattern.compile("\\b" + ASKED_FOR + person));
    }

    /** A name alone is the customer's own where that was asked for: {@code nameExpected}. */
    void find(Scan scan, boolean nameExpected) {
        for (Names names : staff) {
            scan.take(
                    nameExpected ? names.askedFor() : names.named(),
                    match -> Optional.of(new Mention.Plain(Scan.span(match), SlotName.STAFF, names.id())));
        }
    }
}
