package com.xseven.evaluation.simulation;

import com.xseven.evaluation.goal.Detail;
import com.xseven.evaluation.goal.Details;
import com.xseven.evaluation.goal.Goal;
import com.xseven.evaluation.goal.Wanted;
import com.xseven.local.converse.Aftermath;
import com.xseven.local.converse.Difference;
import com.xseven.local.converse.Made;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Says what is not as a goal wants it, of the world afterwards and of what was said. */
final class Judge {

    private static final Duration SETTLING_LIMIT = Duration.ofSeconds(3);

    private Judge() {}

    /** In the appointments and orders that the conversation made: exactly the expected ones. */
    static List<String> ofTheWorld(Goal goal, Aftermath aftermath, Details picked) {
        List<String> reasons = new ArrayList<>();
        goal.aftermath()
                .forEach((kind, expected) -> aftermath
                        .differencesFrom(kind, filled(expected, picked), SETTLING_LIMIT)
                        .forEach(difference -> reasons.add(inWords(kind, difference))));
        return reasons;
    }

    private static String inWords(Made kind, Difference difference) {
        return "%s: expected %s, but there are %s".formatted(kind.label(), difference.expected(), difference.actual());
    }

    private static List<Map<String, Object>> filled(List<Map<String, Object>> expected, Details picked) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Map<String, Object> item : expected) {
            Map<String, Object> filled = new TreeMap<>(item);
            filled.replaceAll((key, value) -> value.equals("{picked time}")
                    ? picked.get(Detail.TIME).map(Wanted::is).orElse("(none)")
                    : value);
            items.add(filled);
        }
        return items;
    }

    /** In the system's words, all of them. */
    static List<String> ofTheWords(Goal goal, List<Line> transcript) {
        List<String> words = transcript.stream()
                .filter(line -> line.speaker() == Line.Speaker.SYSTEM)
                .map(Line::text)
                .toList();
        List<String> reasons = new ArrayList<>();
        for (Pattern must : goal.must()) {
            if (words.stream().noneMatch(text -> must.matcher(text).find())) {
                reasons.add("never said /" + must + "/");
            }
        }
        for (Pattern never : goal.never()) {
            words.stream()
                    .filter(text -> never.matcher(text).find())
                    .findFirst()
                    .ifPresent(text -> reasons.add("said /" + never + "/: " + text));
        }
        return reasons;
    }
}
