package com.xseven.evaluation.goal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that is particular about one wish. */
public record Details(Map<Detail, Wanted> values) {
    public static final Details NONE = new Details(Map.of());

    public Details {
        values = Map.copyOf(values);
    }

    public Optional<Wanted> get(Detail detail) {
        return Optional.ofNullable(values.get(detail));
    }

    public Set<Detail> known() {
        return values.keySet();
    }

    /** The same, but with what the others say where they say something. */
    public Details with(Details others) {
        Map<Detail, Wanted> both = new EnumMap<>(Detail.class);
        both.putAll(values);
        both.putAll(others.values);
        return new Details(both);
    }

    public Details with(Detail detail, Wanted wanted) {
        return with(new Details(Map.of(detail, wanted)));
    }
}
