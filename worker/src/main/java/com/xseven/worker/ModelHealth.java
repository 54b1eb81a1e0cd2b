package com.xseven.worker;

import com.xseven.models.LanguageModels;
import com.xseven.models.LanguageModels.ModelState;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * How the models are. Where none is set up, or none answers, what is built in thinks, so that the worker is no less healthy for
 * it.
 */
final class ModelHealth implements HealthIndicator {

    private final LanguageModels models;

    ModelHealth(LanguageModels models) {
        this.models = models;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        for (ModelState state : models.states()) {
            health.withDetail(
                    state.id().toString(),
                    "%s, %d of %d calls".formatted(state.health(), state.running(), state.mostAtOnce()));
        }
        return models.states().isEmpty()
                ? health.withDetail("thinks", "built-in").build()
                : health.build();
    }
}
