package com.xseven.api.problem;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves what {@code docs/api/problems.md} says about a code, at the address that problems name as their type. */
@RestController
@Tag(name = "Problems")
final class ProblemPages {

    private static final String DOCUMENT = "/problems.md";

    private final String document = document();

    /** What a code means. */
    record Page(ProblemCode code, int status, String title, String description) {}

    @GetMapping("/problems/{code}")
    @Operation(summary = "What a problem's code means")
    Page page(@PathVariable String code) {
        return Arrays.stream(ProblemCode.values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .map(known -> new Page(known, known.status(), known.title(), description(known)))
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, "There is no such problem code."));
    }

    private String description(ProblemCode code) {
        return document.lines()
                .filter(line -> line.startsWith("| `" + code.name() + "` |"))
                .findFirst()
                .map(line -> line.split("\\|", -1))
                .flatMap(cells -> cells.length > 3 ? Optional.of(cells[3].strip()) : Optional.empty())
                .orElse(code.title());
    }

    private static String document() {
        try (InputStream resource =
                Objects.requireNonNull(ProblemPages.class.getResourceAsStream(DOCUMENT), "problems.md is packaged")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
