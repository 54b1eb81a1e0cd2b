package com.xseven.workflows.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds workflow code to {@link Determinism}, and each of its rules to what it must find. */
class DeterminismTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("com.xseven.workflows", "com.xseven.dialogue");

    static Stream<ArchRule> rules() {
        return Stream.of(
                Determinism.TIME, Determinism.SURROUNDINGS, Determinism.CHANCE, Determinism.THREADS, Determinism.ORDER);
    }

    static Stream<Arguments> violations() {
        return Stream.of(
                        Arguments.of(Determinism.TIME, Violations.OfTime.class),
                        Arguments.of(Determinism.SURROUNDINGS, Violations.OfSurroundings.class),
                        Arguments.of(Determinism.CHANCE, Violations.OfChance.class),
                        Arguments.of(Determinism.THREADS, Violations.OfThreads.class),
                        Arguments.of(Determinism.ORDER, Violations.OfOrder.class))
                .flatMap(each -> methods((Class<?>) each.get()[1])
                        .map(method -> Arguments.of(each.get()[0], each.get()[1], method)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shouldHoldForWhatAReplayRuns(ArchRule rule) {
        rule.check(CODE);
    }

    @ParameterizedTest
    @MethodSource("violations")
    void shouldFindWhatBreaksIt(ArchRule rule, Class<?> violations, String method) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(violations))
                        .getFailureReport()
                        .getDetails())
                .anySatisfy(detail -> assertThat(detail).contains("." + method + "("));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shouldAllowWhatItRecommends(ArchRule rule) {
        rule.check(new ClassFileImporter().importClasses(Permitted.class));
    }

    private static Stream<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(Method::getName)
                .sorted();
    }
}
