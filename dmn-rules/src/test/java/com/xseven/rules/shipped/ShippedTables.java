package com.xseven.rules.shipped;

import com.xseven.rules.DecisionTable;
import com.xseven.rules.Examples;
import com.xseven.rules.TableContract;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.camunda.TestTables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables that come with the system, parsed once for all tests, and their examples. */
public final class ShippedTables {

    public static final List<String> NAMES =
            ShippedRules.CONTRACTS.stream().map(TableContract::table).toList();

    private static final CamundaDecisionEngine ENGINE = new CamundaDecisionEngine();

    private static final Map<String, DecisionTable> PARSED = NAMES.stream()
            .collect(Collectors.toMap(
                    Function.identity(), name -> TestTables.parsed(ENGINE, ShippedRules.document(name))));

    private ShippedTables() {}

    public static DecisionTable table(String name) {
        return Objects.requireNonNull(PARSED.get(name), name);
    }

    public static Examples examples(String name) {
        try (InputStream file = ShippedTables.class.getResourceAsStream("/rules/" + name + ".examples.csv")) {
            return Examples.parse(
                    new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
