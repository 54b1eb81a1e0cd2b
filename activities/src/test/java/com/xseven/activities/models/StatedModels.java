package com.xseven.activities.models;

import com.xseven.models.LanguageModels;
import com.xseven.models.ModelCall;
import com.xseven.models.ModelId;
import com.xseven.models.TokenListener;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two providers, the first with two models, whose health is as tests say; nobody asks them anything. */
public final class StatedModels implements LanguageModels {

    private final Map<String, Health> health = new HashMap<>();
    private boolean there = true;

    public void none() {
        there = false;
    }

    public void health(String provider, Health now) {
        health.put(provider, now);
    }

    @Override
    public List<ModelState> states() {
        return there
                ? List.of(
                        state("first", "large", Size.LARGE),
                        state("first", "small", Size.SMALL),
                        state("second", "large", Size.LARGE))
                : List.of();
    }

    @Override
    public Outcome ask(List<ModelId> order, ModelCall call, TokenListener listener) {
        throw new UnsupportedOperationException("Nobody asks");
    }

    private ModelState state(String provider, String model, Size size) {
        return new ModelState(new ModelId(provider, model), size, health.getOrDefault(provider, Health.HEALTHY), 0, 8);
    }
}
