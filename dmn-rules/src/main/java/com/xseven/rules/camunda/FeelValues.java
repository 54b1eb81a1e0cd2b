package com.xseven.rules.camunda;

import com.xseven.rules.Value;
import java.math.BigDecimal;
import org.camunda.feel.syntaxtree.ValBoolean;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.syntaxtree.ValString;

/** Between a table's values, FEEL's, and the plain Java objects that pass through Camunda's engine. */
final class FeelValues {

    private FeelValues() {}

    /** Gives a {@code String}, {@code BigDecimal} or {@code Boolean}. */
    static Object toJava(Value value) {
        return switch (value) {
            case Value.Text text -> text.text();
            case Value.Decimal decimal -> decimal.number();
            case Value.Flag flag -> flag.flag();
        };
    }

    /**
     * Understands everything that a table may hold.
     *
     * @throws BadCell for null, lists, dates and whatever else FEEL knows
     */
    static Value of(Object found) {
        return switch (found) {
            case String text -> new Value.Text(text);
            case BigDecimal number -> new Value.Decimal(number);
            case Boolean flag -> new Value.Flag(flag);
            case ValString text -> new Value.Text(text.value());
            case ValNumber number -> new Value.Decimal(number.value().bigDecimal());
            case ValBoolean flag -> new Value.Flag(flag.value());
            default -> throw new BadCell("Expected a text, a number, true or false, but found " + found);
        };
    }
}
