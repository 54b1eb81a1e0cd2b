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

    private StaffNames() {}

    static void find(Scan scan, Business business) {
        if (business.services().isEmpty()) {
            return;
        }
        for (StaffMember member : business.staff()) {
            String name = Text.of(List.of(member.name())).plain();
            String first = Pattern.quote(name.substring(0, Math.max(name.indexOf(' '), 0)));
            String last = Pattern.quote(name.substring(name.lastIndexOf(' ') + 1));
            Pattern pattern = Pattern.compile(
                    "\\b(?<!name is |i'm |i am |under |this is |name's )(?:(?:with|by|see|from|dr\\.?|doctor) )?(?:"
                            + first + "(?: " + last + ")?|(?:dr\\.?|doctor|mr\\.?|ms\\.?|mrs\\.?) " + last
                            + ")\\b(?! [a-z]+ is my name)");
            scan.take(pattern, match -> Optional.of(new Mention.Plain(Scan.span(match), SlotName.STAFF, member.id())));
        }
    }
}
