package com.xseven.store.world;

import java.math.BigDecimal;
import java.util.Optional;

/** What to look for; what is empty does not matter. {@code maxPrice} is that of the cheapest offer. */
public record BusinessQuery(
        Optional<String> text,
        Optional<String> area,
        Optional<String> kind,
        Optional<BigDecimal> maxPrice,
        int limit) {}
