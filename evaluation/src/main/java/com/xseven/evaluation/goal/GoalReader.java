package com.xseven.evaluation.goal;

import com.xseven.evaluation.BadData;
import com.xseven.evaluation.goal.Goal.Person;
import com.xseven.evaluation.goal.Wish.Ask;
import com.xseven.evaluation.goal.Wish.Change;
import com.xseven.evaluation.goal.Wish.Deal;
import com.xseven.evaluation.goal.Wish.Otherwise;
import com.xseven.evaluation.goal.Wish.Purpose;
import com.xseven.evaluation.goal.Wish.Reaction;
import com.xseven.local.client.Opening;
import com.xseven.local.converse.Made;
import com.xseven.local.converse.Placeholders;
import com.xseven.local.converse.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads one goal, strictly: a key that nobody knows is an error. */
final class GoalReader {

    private final Placeholders calendar;

    private GoalReader(Placeholders calendar) {
        this.calendar = calendar;
    }

    static Goal read(Section section, Function<String, Placeholders> calendars) {
        section.allowOnly(
                Set.of("id", "category", "kind", "language", "heldOut", "business", "customer", "person", "before"),
                Set.of("wishes", "then", "must", "never"));
        String business = section.text("business");
        return new GoalReader(calendars.apply(business)).goal(section, business);
    }

    private Goal goal(Section section, String business) {
        Section then = section.section("then");
        then.allowOnly(Set.of("appointments", "orders", "waiting"));
        return new Goal(
                section.text("id"),
                section.text("category"),
                section.text("kind"),
                section.optionalText("language").orElse("en"),
                section.optionalText("heldOut").map(Boolean::parseBoolean).orElse(false),
                new Opening("DEDICATED", Optional.of(business), section.texts("customer")),
                section.has("person") ? Optional.of(person(section.section("person"))) : Optional.empty(),
                section.list("before").stream().map(this::conversation).toList(),
                section.sections("wishes").stream().map(this::wish).toList(),
                aftermath(then, business),
                then.optionalText("waiting").map(Integer::parseInt).orElse(0),
                patterns(section, "must"),
                patterns(section, "never"));
    }

    private static Person person(Section section) {
        section.allowOnly(Set.of("name", "phone"));
        return new Person(section.text("name"), section.text("phone"));
    }

    private List<String> conversation(Object turns) {
        if (turns instanceof List<?> list) {
            return list.stream().map(turn -> calendar.fill(turn.toString())).toList();
        }
        throw new BadData("Expected lists of what others say in \"before\", but found " + turns);
    }

    private Wish wish(Section section) {
        return section.has("hears") || section.has("person") ? ask(section) : deal(section);
    }

    private Ask ask(Section section) {
        section.allowOnly(Set.of("say", "details", "hears", "person"));
        return new Ask(
                ways(section, "say"),
                details(section.section("details")),
                patterns(section, "hears"),
                section.optionalText("person").map(Boolean::parseBoolean).orElse(false));
    }

    private Deal deal(Section section) {
        section.allowOnly(Set.of("purpose", "say", "details", "early", "changes", "asides", "otherwise", "done"));
        return new Deal(
                section.optionalText("purpose").map(Purpose::valueOf).orElse(Purpose.MAKE),
                ways(section, "say"),
                details(section.section("details")),
                section.sections("early").stream().map(this::change).toList(),
                section.sections("changes").stream().map(this::change).toList(),
                section.sections("asides").stream().map(this::ask).toList(),
                section.sections("otherwise").stream().map(this::otherwise).toList(),
                section.optionalText("done").map(GoalReader::pattern));
    }

    private Change change(Section section) {
        section.allowOnly(Set.of("say", "set"));
        return new Change(ways(section, "say"), details(section.section("set")));
    }

    private Otherwise otherwise(Section section) {
        section.allowOnly(Set.of("when", "say", "set", "reaction"));
        return new Otherwise(
                section.optionalText("when").map(GoalReader::pattern),
                section.has("say") ? ways(section, "say") : List.of(),
                details(section.section("set")),
                section.optionalText("reaction").map(Reaction::valueOf).orElse(Reaction.GO_ON));
    }

    private Details details(Section section) {
        Map<Detail, Wanted> details = new EnumMap<>(Detail.class);
        for (String word : section.content().keySet()) {
            Detail detail = Detail.of(word)
                    .orElseThrow(() -> new BadData(section.place() + ": there is no detail " + word + " of a wish"));
            details.put(detail, wanted(section, word));
        }
        return new Details(details);
    }

    private Wanted wanted(Section section, String word) {
        if (!(section.content().get(word) instanceof Map<?, ?>)) {
            return new Wanted(calendar.fill(section.text(word)));
        }
        Section both = section.section(word);
        both.allowOnly(Set.of("is", "ways"));
        return new Wanted(calendar.fill(both.text("is")), ways(both, "ways"));
    }

    private Map<Made, List<Map<String, Object>>> aftermath(Section then, String business) {
        Map<Made, List<Map<String, Object>>> expected = new EnumMap<>(Made.class);
        for (Made kind : Made.values()) {
            List<Map<String, Object>> items = new ArrayList<>();
            for (Section item : then.sections(kind.label())) {
                item.allowOnly(kind.keys());
                Map<String, Object> filled = new TreeMap<>();
                filled.put("business", business);
                item.content().forEach((key, value) -> filled.put(key, filled(value)));
                items.add(filled);
            }
            expected.put(kind, items);
        }
        return expected;
    }

    /** What only the conversation brings about, such as <code>{picked time}</code>, is filled in later. */
    private Object filled(Object value) {
        return value instanceof String text && text.startsWith("{picked") ? value : calendar.fill(value);
    }

    private static List<String> ways(Section section, String key) {
        List<String> ways = section.list(key).stream().map(Object::toString).toList();
        if (ways.isEmpty()) {
            throw new BadData(section.place() + ": expected some ways in \"" + key + "\", but there are none");
        }
        return ways;
    }

    private static List<Pattern> patterns(Section section, String key) {
        return section.expressions(key).stream().map(GoalReader::pattern).toList();
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
