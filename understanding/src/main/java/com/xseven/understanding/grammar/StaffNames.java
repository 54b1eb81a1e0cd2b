package com.xseven.understanding.grammar;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.StaffMember;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.text.Phrases;
import com.xseven.understanding.text.Sieved;
import com.xseven.understanding.text.Span;
import com.xseven.understanding.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the people who work for a business, where its customers choose who serves them. */
final class StaffNames {

    private static final String NAME = "(?<n>\\p{L}[\\p{L}'-]+)";
    private static final Sieved STRANGER = Sieved.compile(
            "\\b(?:(?:with|w/?|by|see|prefer|want|request|get) (?:(?:dr\\.?|doctor|mr\\.?|mrs\\.?|ms\\.?) )?"
                    + NAME + "\\b(?! (?:\\d|people|persons))"
                    + "|(?:can|could|does|is|will|would|has) (?<n2>\\p{L}[\\p{L}'-]+) (?:\\w+ )?(?:cut|do|color|style|see"
                    + "|free|available|working|work|in|there|here|fit|take|come|be|have|got)\\b"
                    + "|(?:dr\\.?|doctor) (?<n3>\\p{L}[\\p{L}'-]+)\\b)");
    private static final Sieved TITLED_STRANGER = Sieved.compile(
            "\\b(?:with|w/?|by|see|prefer|want|request|get) (?:dr\\.?|doctor) (?<n>\\p{L}[\\p{L}'-]+)(?<n2>)(?<n3>)");
    private static final Pattern MONEY_OR_HOUSE = Pattern.compile("\\b(?:pay\\w*|cards?|insurance|accept|medicare)\\b");
    private static final Set<String> FIRST_NAMES = Phrases.words(StaffNames.class, "first-names-en.txt");
    private static final Set<String> NOT_NAMES = Phrases.words(StaffNames.class, "not-names-en.txt");
    private static final String ASKED_FOR = "(?:with|w/?|by|see|from|want|prefer|have|dr\\.?|doctor) ";

    /** Patterns for one person: named in any way, and asked for. */
    private record Names(String id, Sieved named, Sieved askedFor) {}

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
                Sieved.compile("\\b(?:" + ASKED_FOR + ")?" + person),
                Sieved.compile("\\b" + ASKED_FOR + person));
    }

    /** A name alone is the customer's own where that was asked for: {@code nameExpected}. */
    void find(Scan scan, boolean nameExpected) {
        for (Names names : staff) {
            scan.take(
                    nameExpected ? names.askedFor() : names.named(),
                    match -> Optional.of(new Mention.Plain(Scan.span(match), SlotName.STAFF, names.id())));
        }
    }

    /**
     * People asked for by a name that none of the staff has; a name is known as such, or written with a capital. Where the customer's own
     * name was asked for, only a doctor's is another's.
     */
    void findStrangers(Scan scan, Text text, boolean nameExpected) {
        if (!staff.isEmpty() && !MONEY_OR_HOUSE.matcher(text.plain()).find()) {
            scan.take(nameExpected ? TITLED_STRANGER : STRANGER, match -> stranger(match, text));
        }
    }

    private static Optional<Mention> stranger(MatchResult match, Text text) {
        String group = match.group("n") != null ? "n" : match.group("n2") != null ? "n2" : "n3";
        String name = match.group(group);
        Span span = Scan.span(match, group);
        String typed = text.typed(span);
        boolean capital =
                Character.isUpperCase(typed.charAt(0)) && text.typed().chars().anyMatch(Character::isLowerCase);
        boolean isName = FIRST_NAMES.contains(name)
                || (capital && !NOT_NAMES.contains(name))
                || (group.equals("n3") && !NOT_NAMES.contains(name));
        String written = Character.toUpperCase(typed.charAt(0)) + typed.substring(1);
        return isName ? Optional.of(new Mention.Stranger(span, written)) : Optional.empty();
    }
}
