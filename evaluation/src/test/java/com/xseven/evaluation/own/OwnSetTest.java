package com.xseven.evaluation.own;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.understanding.intent.Examples;
import com.xseven.understanding.intent.Intents;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnSetTest {

    private static final List<Utterance> ALL = OwnSet.all();

    /** As the set's README says. */
    private static final double TOO_NEAR = 0.7;

    @Test
    void shouldHoldEnoughOfEveryIntentWhenRead() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(1200);
        for (String language : List.of("en", "es")) {
            Set<Intent> intents = ALL.stream()
                    .filter(utterance -> utterance.language().equals(language))
                    .flatMap(utterance -> utterance.intents().stream())
                    .collect(Collectors.toSet());
            assertThat(intents).containsAll(EnumSet.allOf(Intent.class));
        }
    }

    @Test
    void shouldBeSplitByItsTextAloneWhenRead() {
        assertThat(ALL).allSatisfy(utterance -> {
            assertThat(utterance.id()).isEqualTo(id(utterance));
            assertThat(utterance.part()).isEqualTo(part(utterance.id()));
        });
    }

    private static String id(Utterance utterance) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((utterance.language() + "|" + utterance.text()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 12);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static Part part(String id) {
        long tenth = Long.parseLong(id.substring(0, 8), 16) % 10;
        return tenth < 4 ? Part.TUNING : tenth < 6 ? Part.VALIDATION : Part.TEST;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void shouldBeUnlikeWhatIsLearntFromWhenMeasured(String language) {
        // given
        List<Set<String>> learnt = Stream.concat(
                        Intents.written(language).parts().stream(), Intents.written("en").parts().stream())
                .map(Examples.Part::sentences)
                .flatMap(List::stream)
                .map(OwnSetTest::trigrams)
                .toList();

        // then
        assertThat(ALL)
                .filteredOn(utterance -> utterance.language().equals(language))
                .allSatisfy(utterance -> assertThat(learnt)
                        .noneMatch(sentence -> likeness(sentence, trigrams(utterance.text())) >= TOO_NEAR));
    }

    private static Set<String> trigrams(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9 ]+", "")
                .strip();
        Set<String> trigrams = new HashSet<>();
        for (int i = 0; i + 3 <= plain.length(); i++) {
            trigrams.add(plain.substring(i, i + 3));
        }
        return trigrams.isEmpty() ? Set.of(plain) : trigrams;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return shared / (double) (one.size() + other.size() - shared);
    }
}
