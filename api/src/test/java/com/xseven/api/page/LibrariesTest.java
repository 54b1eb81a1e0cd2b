package com.xseven.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The libraries of others that the pages use: kept as they came, and used in the version that lies here. */
class LibrariesTest {

    private static final Path PAGES = Path.of("src/main/resources/pages");
    private static final Path DMN_JS = PAGES.resolve("assets/vendor/dmn-js/17.10.2");

    @Test
    void shouldHoldTheFilesOfTheLibraryAsTheyCame() throws IOException {
        // when
        List<String> found;
        try (Stream<Path> files = Files.walk(DMN_JS)) {
            found = files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("SHA256SUMS"))
                    .map(file -> sum(file) + "  ./" + DMN_JS.relativize(file))
                    .toList();
        }

        // then
        assertThat(found)
                .as("made by api/renew-libraries.sh")
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(DMN_JS.resolve("SHA256SUMS")));
    }

    @Test
    void shouldKeepTheWatermarkThatTheLicenceAsksFor() throws IOException {
        // when
        String licence = Files.readString(DMN_JS.resolve("LICENSE"));
        String styles = Files.readString(PAGES.resolve("assets/rules/rules.css"));

        // then
        assertThat(licence).contains("MUST NOT be", "watermark must stay fully visible");
        assertThat(styles).as("nothing hides or restyles the watermark").doesNotContain("powered-by");
    }

    @Test
    void shouldNameTheFilesThatLieHere() throws IOException {
        // when
        List<String> named = Files.readString(PAGES.resolve("rules.html"))
                .lines()
                .filter(line -> line.contains("/assets/vendor/"))
                .map(line -> line.replaceAll(".*\"/(assets/vendor/[^\"]+)\".*", "$1"))
                .toList();

        // then
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(PAGES.resolve(file)).exists());
    }

    private static String sum(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
