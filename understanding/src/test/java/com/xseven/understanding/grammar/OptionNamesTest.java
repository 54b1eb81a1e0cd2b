package com.xseven.understanding.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.OfferOption;
import com.xseven.dialogue.business.OptionGroup;
import com.xseven.dialogue.business.OptionGroup.Choice;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionNamesTest {

    private static final OptionNames NAMES = new OptionNames(List.of(
            group("size", Choice.ONE, "Small", "Large", "Extra large"),
            group("milk", Choice.ONE, "Whole milk", "Oat milk"),
            group("extras", Choice.ANY, "Extra cheese", "Vegan cheese", "Jalapeños", "No onions")));

    private static OptionGroup group(String id, Choice choose, String... names) {
        Money free = new Money(BigDecimal.ZERO, "USD");
        return new OptionGroup(
                id,
                id,
                choose,
                Optional.empty(),
                Arrays.stream(names)
                        .map(name -> new OfferOption(name, name, free))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a large one              | Large
            a big one                | Large
            an extra large one       | Extra large
            lrage with oat milk      | Large; Oat milk
            in oat, small            | Oat milk; Small
            with jalapenos           | Jalapeños
            with a jalapeno          | Jalapeños
            with extra cheese        | Extra cheese
            with vegan cheese        | Vegan cheese
            with cheese              | Extra cheese
            no onions please         | No onions
            onions please            | ''
            with milk                | ''
            extra please             | ''
            no                       | ''
            """)
    void shouldFindWhatTheWordsMean(String words, String options) {
        assertThat(NAMES.in(words).stream()
                        .map(hit -> String.join(" / ", hit.options()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(options);
    }
}
