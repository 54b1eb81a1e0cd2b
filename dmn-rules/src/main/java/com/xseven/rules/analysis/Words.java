package com.xseven.rules.analysis;

import com.xseven.rules.Condition;
import com.xseven.rules.Value;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Puts findings into words. */
final class Words {

    private static final int MOST_NAMED = 8;

    private Words() {}

    /** Such as {@code A, B or C}. */
    static String either(List<String> parts) {
        return series(parts, " or ");
    }

    /** Such as {@code 'a', 'b' and 'c'}. */
    static String rows(List<String> ids) {
        return (ids.size() == 1 ? "row " : "rows ")
                + series(ids.stream().map(id -> "'" + id + "'").toList(), " and ");
    }

    static String facts(SortedMap<String, Value> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + " = " + fact.getValue())
                .collect(Collectors.joining(", "));
    }

    static String cell(Condition cell) {
        return switch (cell) {
            case Condition.Unclear unclear -> "'" + unclear.text() + "'";
            case Condition.Either either ->
                either(either.conditions().stream().map(Words::cell).toList());
            case Condition.Every every ->
                series(every.conditions().stream().map(Words::cell).toList(), " and ");
            case Condition.Negated negated -> "not " + cell(negated.condition());
            case Condition.Compared compared -> compared(compared);
            case Condition.Anything _ -> "anything";
        };
    }

    private static String compared(Condition.Compared compared) {
        String sign = switch (compared.order()) {
            case LESS -> "< ";
            case AT_MOST -> "<= ";
            case EQUAL -> "";
            case AT_LEAST -> ">= ";
            case GREATER -> "> ";
        };
        return sign
                + switch (compared.operand()) {
                    case Condition.Literal literal -> literal.value().toString();
                    case Condition.Expression expression -> expression.text();
                };
    }

    private static String series(List<String> parts, String last) {
        if (parts.size() > MOST_NAMED) {
            return String.join(", ", parts.subList(0, MOST_NAMED)) + last + (parts.size() - MOST_NAMED) + " more";
        }
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + last + parts.getLast();
    }
}
