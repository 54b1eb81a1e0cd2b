package com.xseven.activities.models;

import com.xseven.activities.PortEllis;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.workflows.models.Bounds;
import com.xseven.workflows.models.Finding;
import com.xseven.workflows.models.ModelName;
import com.xseven.workflows.models.ModelTask;
import com.xseven.workflows.models.ModelWish;
import com.xseven.workflows.models.Purpose;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Tasks for models, at Mario's. */
final class Tasks {

    static final ConversationId CONVERSATION = new ConversationId("conversation-1");
    static final BusinessId MARIOS = new BusinessId("marios-italian");
    private static final Bounds BOUNDS = new Bounds(6, Duration.ofSeconds(12), 20_000, 50_000);

    private Tasks() {}

    static ModelTask understanding(List<String> texts) {
        return task(Purpose.UNDERSTAND, texts, 1, List.of(), Duration.ofSeconds(10));
    }

    static ModelTask answering(String text) {
        return answering(text, 1, List.of(), Duration.ofSeconds(10));
    }

    static ModelTask answering(String text, int call, List<Finding> found, Duration time) {
        return task(Purpose.ANSWER, List.of(text), call, found, time);
    }

    /** The same task where that is known and under way. */
    static ModelTask with(ModelTask task, DialogueState dialogue) {
        return new ModelTask(
                task.conversation(),
                task.business(),
                task.turn(),
                task.call(),
                task.ask(),
                task.texts(),
                task.at(),
                task.language(),
                dialogue,
                task.found(),
                task.repair(),
                task.mostTokens(),
                task.time(),
                task.company());
    }

    private static ModelTask task(Purpose purpose, List<String> texts, int call, List<Finding> found, Duration time) {
        return new ModelTask(
                CONVERSATION,
                Optional.of(MARIOS),
                1,
                call,
                new ModelWish.Ask(
                        purpose,
                        Agent.RESTAURANT_FOOD,
                        "restaurant-food.answer@1.1",
                        List.of(new ModelName("first", "large"), new ModelName("second", "other")),
                        BOUNDS),
                texts,
                PortEllis.NOW.toInstant(),
                "en",
                DialogueState.empty(),
                found,
                Optional.empty(),
                400,
                time,
                Optional.empty());
    }
}
