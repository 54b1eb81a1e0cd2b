package com.xseven.workflows.conversation;

import com.xseven.dialogue.reply.Staffing.Heard;
import com.xseven.dialogue.reply.Staffing.Result;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.workflows.agent.Question;
import com.xseven.workflows.models.Colleague;
import com.xseven.workflows.models.Company;
import com.xseven.workflows.models.Finding;
import com.xseven.workflows.models.ModelStep;
import com.xseven.workflows.models.ModelThought;
import com.xseven.workflows.models.ModelWish;
import com.xseven.workflows.models.Purpose;
import io.temporal.workflow.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An agent hears colleagues before it answers: all of them at once, each by a call of its own with its own prompt, without tools, and
 * until a deadline that leaves time for the answer. Who is late or says what rests on nothing is left out, and that is noted.
 */
final class Consultation {

    private static final int MOST = 3;
    private static final Duration LONGEST = Duration.ofSeconds(4);

    /** In less time nobody says anything of use. */
    private static final Duration SHORTEST = Duration.ofMillis(500);

    private final ModelCalls calls;
    private final Spending spending;
    private final Circle circle;

    Consultation(ModelCalls calls, Spending spending, Circle circle) {
        this.calls = calls;
        this.spending = spending;
        this.circle = circle;
    }

    /** Asks the colleagues on behalf of an agent; what they say is in the circle then. */
    void hear(ModelThought.Consults wish, Question question, ModelWish.Ask lead, List<Finding> found) {
        Duration patience = patience(lead);
        List<Colleague> asked = wish.colleagues().stream()
                .limit(patience.compareTo(SHORTEST) < 0 ? 0 : room(lead))
                .toList();
        List<Heard> heard = new ArrayList<>();
        List<Company.Advice> advice = new ArrayList<>();
        List<Promise<ModelStep>> answers = begun(asked, wish.question(), question, lead, found, patience);
        for (int place = 0; place < asked.size(); place++) {
            Agent agent = asked.get(place).agent();
            ModelStep step = answers.get(place).get();
            spending.add(step.note());
            heard.add(new Heard(agent, result(step)));
            if (step.thought() instanceof ModelThought.Answers(String text)) {
                advice.add(new Company.Advice(agent, text));
            }
        }
        wish.colleagues().stream()
                .skip(asked.size())
                .forEach(left -> heard.add(new Heard(left.agent(), Result.NOT_ASKED)));
        circle.heard(heard, advice);
    }

    private List<Promise<ModelStep>> begun(
            List<Colleague> colleagues,
            String words,
            Question question,
            ModelWish.Ask lead,
            List<Finding> found,
            Duration patience) {
        int tokens = spending.tokensLeft(lead.bounds()) / (colleagues.size() + 1);
        Company asked = new Company(List.of(), List.of(), Optional.empty(), Optional.of(words), List.of());
        List<Promise<ModelStep>> begun = new ArrayList<>();
        for (Colleague colleague : colleagues) {
            ModelWish.Ask ask = new ModelWish.Ask(
                    Purpose.CONSULT, colleague.agent(), colleague.prompt(), lead.order(), lead.bounds());
            begun.add(calls.begun(calls.task(question, ask, found, Optional.empty(), asked)
                    .within(spending.nextCall() + begun.size(), tokens, patience)));
        }
        return begun;
    }

    /** Half of the time that is left is the answer's. */
    private Duration patience(ModelWish.Ask lead) {
        Duration half = spending.timeLeft(lead.bounds()).dividedBy(2);
        return half.compareTo(LONGEST) < 0 ? half : LONGEST;
    }

    /** One call is the answer's. */
    private int room(ModelWish.Ask lead) {
        return Math.clamp(spending.callsLeft(lead.bounds()) - 1, 0, MOST);
    }

    private static Result result(ModelStep step) {
        return switch (step.thought()) {
            case ModelThought.Answers answers -> Result.ANSWERED;
            case ModelThought.Unsound unsound -> Result.UNSOUND;
            case ModelThought.Silent silent ->
                step.note().result().equals(ModelCalls.GIVEN_UP) ? Result.LATE : Result.AWAY;
            case ModelThought.Declines declines -> Result.DECLINED;
            case ModelThought.Understands other -> Result.DECLINED;
            case ModelThought.UsesTools other -> Result.DECLINED;
            case ModelThought.Consults other -> Result.DECLINED;
            case ModelThought.HandsOver other -> Result.DECLINED;
        };
    }
}
