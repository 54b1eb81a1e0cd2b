package com.xseven.activities.agent;

import com.xseven.models.LanguageModels;
import com.xseven.models.LanguageModels.ModelState;
import com.xseven.rules.model.ChosenModel;
import com.xseven.rules.model.Health;
import com.xseven.rules.model.ModelSize;
import com.xseven.rules.model.Provider;
import com.xseven.workflows.models.ModelName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The models that are set up, as the table of the choice sees them: those of the providers {@code first} and {@code second} of the
 * settings.
 */
final class Fleet {

    private static final double DIGITS = 100;
    private static final String FIRST = "first";
    private static final String SECOND = "second";

    private final List<ModelState> states;

    Fleet(List<ModelState> states) {
        this.states = List.copyOf(states);
    }

    Health first() {
        return health(FIRST);
    }

    Health second() {
        return health(SECOND);
    }

    /** Share of the calls that may run at once which are running. */
    double load() {
        int most = Stream.of(FIRST, SECOND)
                .mapToInt(provider ->
                        of(provider).mapToInt(ModelState::mostAtOnce).max().orElse(0))
                .sum();
        int running = states.stream().mapToInt(ModelState::running).sum();
        return most == 0 ? 1 : Math.round(Math.min(1, running / (double) most) * DIGITS) / DIGITS;
    }

    /**
     * The chosen one, or the chosen provider's other one where it has none of that size; then what may stand in for it, the other
     * provider first. None for the built-in.
     */
    List<ModelName> order(ChosenModel chosen) {
        if (chosen.provider() == Provider.BUILT_IN || chosen.size() == ModelSize.NONE) {
            return List.of();
        }
        String provider = chosen.provider() == Provider.SECOND ? SECOND : FIRST;
        Comparator<ModelState> ofThatSizeFirst = Comparator.comparing(state -> !isOf(state, chosen.size()));
        List<ModelState> able = states.stream()
                .filter(state -> state.health() != LanguageModels.Health.DOWN)
                .sorted(ofThatSizeFirst.thenComparing(state -> isOf(state, provider)))
                .toList();
        Optional<ModelState> best =
                able.stream().filter(state -> isOf(state, provider)).findFirst();
        return Stream.concat(best.stream(), able.stream().filter(state -> !best.equals(Optional.of(state))))
                .map(state -> new ModelName(state.id().provider(), state.id().model()))
                .toList();
    }

    private static boolean isOf(ModelState state, ModelSize size) {
        return state.size().name().equals(size.name());
    }

    private static boolean isOf(ModelState state, String provider) {
        return state.id().provider().equals(provider);
    }

    /** As healthy as its best model. */
    private Health health(String provider) {
        return of(provider)
                .map(state -> Health.valueOf(state.health().name()))
                .min(Comparator.naturalOrder())
                .orElse(Health.DOWN);
    }

    private Stream<ModelState> of(String provider) {
        return states.stream().filter(state -> isOf(state, provider));
    }
}
