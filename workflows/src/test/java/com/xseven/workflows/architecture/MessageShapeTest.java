package com.xseven.workflows.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.xseven.dialogue.reply.Explanation;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.workflows.XSevenDataConverter;
import com.xseven.workflows.conversation.Progress;
import com.xseven.workflows.journal.Recorded;
import com.xseven.workflows.routing.Routing;
import io.temporal.activity.ActivityInterface;
import io.temporal.workflow.WorkflowInterface;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What crosses the boundary of a workflow stays in histories for years, so its shape is held here. */
class MessageShapeTest {

    private static final ObjectMapper MAPPER = XSevenDataConverter.mapper();

    static Stream<Method> messages() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("com.xseven.workflows")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(ActivityInterface.class)
                                || type.isAnnotatedWith(WorkflowInterface.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void shouldTakeOneRecordAndReturnOneWhenSomethingCrossesTheBoundary(Method method) {
        assertThat(method.getParameterCount()).isLessThanOrEqualTo(1);
        Stream.concat(Arrays.stream(method.getParameterTypes()), Stream.of(method.getReturnType()))
                .filter(type -> type != void.class)
                .forEach(type -> assertThat(type.isRecord() || type.isSealed())
                        .as("%s is a record or a sealed type", type)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void shouldNameItsJsonTypesWhenAnAnswerIsSealed(Method method) {
        if (method.getReturnType().isSealed()) {
            assertThat(method.getReturnType().getAnnotation(JsonSubTypes.class).value())
                    .hasSameSizeAs(method.getReturnType().getPermittedSubclasses());
        }
    }

    @Test
    void shouldReadAPayloadWhenItHasFieldsThatThisCodeDoesNotKnow() throws Exception {
        assertThat(read("{\"progress\":\"answered\",\"turn\":3,\"later\":true}", Progress.class))
                .isEqualTo(new Progress.Answered(3));
    }

    @Test
    void shouldReadAPayloadWhenItLacksAListThatThisCodeKnows() throws Exception {
        Routing read = (Routing) read("{\"agent\":\"AUTOMOTIVE\"}", Routing.class);

        assertThat(read.collaborators()).isEmpty();
        assertThat(read.tables()).isEmpty();
    }

    @Test
    void shouldReadAnExplanationWhenItWasWrittenBeforeFailuresWereKept() throws Exception {
        Explanation read = (Explanation) read(
                "{\"turn\":1,\"agent\":\"AUTOMOTIVE\",\"model\":\"built-in\",\"promptVersion\":\"none\",\"costUsd\":\"0\","
                        + "\"millis\":{\"worked\":1.5},\"at\":\"2026-11-23T12:00:00Z\"}",
                Explanation.class);
        assertThat(read.failure()).isEmpty();
    }

    @Test
    void shouldWriteNothingForWhatIsAbsent() throws Exception {
        assertThat(MAPPER.writeValueAsString(new Recorded.Written(Optional.empty())))
                .isEqualTo("{\"journal\":\"written\"}");
        assertThat(MAPPER.writeValueAsString(new Routing(Agent.AUTOMOTIVE, List.of(), List.of())))
                .isEqualTo("{\"agent\":\"AUTOMOTIVE\"}");
    }

    private static Object read(String json, Type type) throws Exception {
        return MAPPER.readValue(json, MAPPER.constructType(type));
    }
}
