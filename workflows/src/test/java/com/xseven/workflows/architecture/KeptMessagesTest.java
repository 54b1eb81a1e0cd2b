package com.xseven.workflows.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.xseven.workflows.XSevenDataConverter;
import com.xseven.workflows.architecture.Messages.Message;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Histories hold messages for years, and what their reader does not find it takes for absent: a renamed field loses what
 * running conversations carry. So each message is kept as JSON. With {@code -Dredraw=true} the files are written anew.
 */
class KeptMessagesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "messages");
    private static final ObjectMapper MAPPER = XSevenDataConverter.mapper();
    private static final String ADVICE =
            "%s; a field that goes by a new name needs its old one as @JsonAlias. Once what is kept can still be read,"
                    + " write it anew with ./mvnw -pl workflows -am test -Dtest=KeptMessagesTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dredraw=true";

    @BeforeAll
    static void redraw() throws IOException {
        if (Boolean.getBoolean("redraw")) {
            Files.createDirectories(FOLDER);
            for (Message message : messages().toList()) {
                Files.writeString(
                        file(message),
                        MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(message.value()) + "\n");
            }
        }
    }

    static Stream<Message> messages() {
        return Messages.all();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void shouldReadWhatIsKept(Message message) throws IOException {
        Object read = MAPPER.readValue(Files.readString(file(message)), message.readAs());
        assertThat(read).as(ADVICE, file(message)).isEqualTo(message.value());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void shouldWriteWhatIsKept(Message message) throws IOException {
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(message.value())))
                .as(ADVICE, file(message))
                .isEqualTo(MAPPER.readTree(Files.readString(file(message))));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void shouldHoldEveryField(Message message) {
        parts(message.value()).forEach(KeptMessagesTest::assertFilled);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void shouldWriteNothingButFields(Message message) {
        parts(message.value()).filter(Record.class::isInstance).forEach(KeptMessagesTest::assertWrittenByFields);
    }

    @ParameterizedTest
    @MethodSource("com.xseven.workflows.architecture.MessageShapeTest#messages")
    void shouldKeepOneOfEachTypeWhenItCrossesTheBoundary(Method method) {
        Set<Class<?>> kept = keptTypes();
        Stream.concat(Arrays.stream(method.getParameterTypes()), Stream.of(method.getReturnType()))
                .filter(type -> type != void.class)
                .forEach(type -> assertThat(kept)
                        .as("types of the messages in %s", Messages.class.getSimpleName())
                        .containsAll(kinds(type).toList()));
    }

    @Test
    void shouldKeepEveryKindWhenOneIsPartOfAMessage() {
        Set<Class<?>> kept = keptTypes();
        kept.stream()
                .filter(Class::isRecord)
                .flatMap(type -> Arrays.stream(type.getInterfaces()))
                .filter(Class::isSealed)
                .distinct()
                .forEach(type -> assertThat(kept)
                        .as("kinds of %s", type.getSimpleName())
                        .containsAll(kinds(type).toList()));
    }

    @Test
    void shouldKeepNothingElse() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(
                            messages().map(KeptMessagesTest::file).toList());
        }
    }

    private static Path file(Message message) {
        return FOLDER.resolve(message.name() + ".json");
    }

    private static Set<Class<?>> keptTypes() {
        return messages()
                .flatMap(message -> parts(message.value()))
                .map(Object::getClass)
                .collect(Collectors.toSet());
    }

    /** The type, or the kinds of it when it is sealed. */
    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()) : Stream.of(type);
    }

    /** The value and all that it consists of. */
    private static Stream<Object> parts(Object value) {
        Stream<?> inside = switch (value) {
            case Record message ->
                Arrays.stream(message.getClass().getRecordComponents()).map(part -> part(message, part));
            case Optional<?> maybe -> maybe.stream();
            case Collection<?> several -> several.stream();
            case Map<?, ?> named -> Stream.concat(named.keySet().stream(), named.values().stream());
            default -> Stream.empty();
        };
        return Stream.concat(Stream.of(value), inside.flatMap(KeptMessagesTest::parts));
    }

    private static Object part(Record message, RecordComponent component) {
        try {
            return component.getAccessor().invoke(message);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("Expected to read " + component, hidden);
        }
    }

    private static void assertFilled(Object part) {
        switch (part) {
            case Optional<?> maybe -> assertThat(maybe).isPresent();
            case Collection<?> several -> assertThat(several).isNotEmpty();
            case Map<?, ?> named -> assertThat(named).isNotEmpty();
            default -> assertThat(part).isNotIn(false, 0, "");
        }
    }

    /** A method that looks like a getter would be written too, and cost its bytes in every history. */
    private static void assertWrittenByFields(Object message) {
        Stream<String> fields =
                Arrays.stream(message.getClass().getRecordComponents()).map(RecordComponent::getName);
        Stream<String> kind = Arrays.stream(message.getClass().getInterfaces())
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces())))
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(JsonTypeInfo.class)))
                .map(JsonTypeInfo::property);
        JsonNode written = MAPPER.valueToTree(message);
        assertThat(written.fieldNames())
                .toIterable()
                .as("fields of %s", message.getClass().getSimpleName())
                .isSubsetOf(Stream.concat(kind, fields).toList());
    }
}
