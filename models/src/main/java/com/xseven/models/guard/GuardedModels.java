package com.xseven.models.guard;

import com.xseven.models.LanguageModels;
import com.xseven.models.ModelAnswer;
import com.xseven.models.ModelAnswer.Wants;
import com.xseven.models.ModelCall;
import com.xseven.models.ModelFailure;
import com.xseven.models.ModelFailure.Reason;
import com.xseven.models.ModelId;
import com.xseven.models.TokenListener;
import com.xseven.models.settings.Limits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Asks one model after the other until one answers or the time is over. */
public final class GuardedModels implements LanguageModels {

    /** Nobody says "in a moment" for ever. */
    private static final int MOST_RETURNS = 3;

    private static final int HALF = 2;

    private final Map<ModelId, Guarded> models = new LinkedHashMap<>();
    private final Clock clock;

    private GuardedModels(Clock clock) {
        this.clock = clock;
    }

    /**
     * Guards the models of providers.
     *
     * @param clock that pauses are measured by
     */
    public static GuardedModels of(List<Provider> providers, Clock clock) {
        GuardedModels guarded = new GuardedModels(clock);
        for (Provider provider : providers) {
            Gate gate = new Gate(provider.name(), provider.limits());
            provider.models()
                    .forEach((size, model) -> guarded.models.putIfAbsent(
                            model.id(), new Guarded(model, size, provider.limits(), gate, clock)));
        }
        return guarded;
    }

    /** The models of a provider, by size. */
    public record Provider(String name, Limits limits, Map<Size, OneModel> models) {}

    @Override
    public List<ModelState> states() {
        return models.values().stream().map(Guarded::state).toList();
    }

    @Override
    public Outcome ask(List<ModelId> order, ModelCall call, TokenListener listener) throws InterruptedException {
        Course course = new Course(call.deadline());
        ToldTokens told = new ToldTokens(listener);
        List<Guarded> chosen = chosen(order, course);
        Optional<ModelAnswer> answer = firstAnswer(chosen, call, course, told);
        for (int returns = 0; answer.isEmpty() && returns < MOST_RETURNS; returns++) {
            Optional<Guarded> next = soonestBack(chosen, course);
            if (next.isEmpty()) {
                break;
            }
            waitFor(next.get());
            answer = attempt(next.get(), 0, call, course, told);
        }
        return answer.<Outcome>map(found -> new Answered(found, course.failed()))
                .orElseGet(() -> new Exhausted(course.failed()));
    }

    private List<Guarded> chosen(List<ModelId> order, Course course) {
        order.stream()
                .distinct()
                .filter(id -> !models.containsKey(id))
                .forEach(id -> course.failed(new ModelFailure(id, Reason.NOT_TRIED), Duration.ZERO));
        return order.stream()
                .distinct()
                .map(models::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private Optional<ModelAnswer> firstAnswer(List<Guarded> chosen, ModelCall call, Course course, ToldTokens told)
            throws InterruptedException {
        for (int index = 0; index < chosen.size(); index++) {
            int later = (int) chosen.stream()
                    .skip(index + 1L)
                    .filter(model -> !model.isDown())
                    .count();
            Optional<ModelAnswer> answer = attempt(chosen.get(index), later, call, course, told);
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    private Optional<ModelAnswer> attempt(Guarded model, int later, ModelCall call, Course course, ToldTokens told)
            throws InterruptedException {
        Duration before = course.left();
        if (!before.isPositive()) {
            course.failed(new ModelFailure(model.id(), Reason.NOT_TRIED), Duration.ZERO);
            return Optional.empty();
        }
        OneModel.Patience patience = course.patience(model.limits(), later);
        Duration longestWait = later == 0 ? patience.silence().dividedBy(HALF) : Duration.ZERO;
        try {
            ModelAnswer answer = model.ask(call, patience, longestWait, told::tell);
            if (answer.content() instanceof Wants) {
                told.takeBack();
            }
            return Optional.of(answer);
        } catch (ModelFailure failure) {
            told.takeBack();
            course.failed(failure, before.minus(course.left()));
            return Optional.empty();
        }
    }

    /** Of those whose provider said when to come back, the one that is back first, if that is in time. */
    private Optional<Guarded> soonestBack(List<Guarded> chosen, Course course) {
        Instant now = clock.instant();
        Instant end = now.plus(course.left());
        return chosen.stream()
                .filter(model -> !model.leftAloneUntil().isBefore(now)
                        && model.leftAloneUntil().isBefore(end))
                .min(Comparator.comparing(Guarded::leftAloneUntil));
    }

    private void waitFor(Guarded model) throws InterruptedException {
        Duration pause = Duration.between(clock.instant(), model.leftAloneUntil());
        if (!pause.isNegative()) {
            Thread.sleep(pause.plusMillis(1));
        }
    }
}
