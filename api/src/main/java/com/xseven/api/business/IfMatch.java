package com.xseven.api.business;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.store.world.BusinessVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The states that a change was thought of for: the tags of the header {@code If-Match} (RFC 9110, section 13.1.1). */
record IfMatch(List<String> tags) implements Predicate<BusinessVersion> {

    private static final String ANY = "*";

    static IfMatch of(Optional<String> header) {
        return header.filter(text -> !text.isBlank())
                .map(text -> new IfMatch(
                        Arrays.stream(text.split(",", -1)).map(String::strip).toList()))
                .orElseThrow(() -> Problem.of(
                        ProblemCode.PRECONDITION_REQUIRED,
                        "Send the ETag of the business that you saw in the header If-Match."));
    }

    /** How a state is named in headers. */
    static String tag(BusinessVersion version) {
        return '"' + version.digest() + '"';
    }

    @Override
    public boolean test(BusinessVersion version) {
        return tags.contains(ANY) || tags.contains(tag(version));
    }
}
