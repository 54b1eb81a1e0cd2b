package com.xseven.evaluation.simulation;

import com.xseven.evaluation.goal.Goal;
import com.xseven.evaluation.guest.Dice;
import com.xseven.evaluation.guest.Guest;
import com.xseven.evaluation.simulation.Attempt.Spent;
import com.xseven.local.client.Answer;
import com.xseven.local.client.ApiClient;
import com.xseven.local.client.Conversation;
import com.xseven.local.client.Opening;
import com.xseven.local.converse.Aftermath;
import com.xseven.local.converse.TimeZones;
import com.xseven.local.layout.LaunchException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Tries one goal once: what others do first, the conversation, the judgement, and everything put back. */
final class GoalRun {

    private final ApiClient anonymous;
    private final Supplier<ApiClient> administrator;
    private final TimeZones zones;
    private final Clock clock;
    private final long seed;

    GoalRun(ApiClient anonymous, Supplier<ApiClient> administrator, TimeZones zones, Clock clock, long seed) {
        this.anonymous = anonymous;
        this.administrator = administrator;
        this.zones = zones;
        this.clock = clock;
        this.seed = seed;
    }

    /**
     * One attempt.
     *
     * @throws LaunchException if the system does not answer at all
     */
    Attempt attempt(Goal goal, int repeat) {
        List<Conversation> others = new ArrayList<>();
        Conversation conversation = Conversation.begin(anonymous, true, goal.opening());
        try {
            List<String> unprepared = new ArrayList<>();
            for (List<String> turns : goal.before()) {
                Conversation other = other(goal, others.size());
                others.add(other);
                prepare(other, turns).ifPresent(unprepared::add);
            }
            Attempt attempt = talk(goal, repeat, conversation, unprepared);
            return attempt.with(putBack(goal, conversation, others));
        } catch (RuntimeException e) {
            putBack(goal, conversation, others).forEach(note -> e.addSuppressed(new LaunchException(note)));
            throw e;
        }
    }

    private Conversation other(Goal goal, int number) {
        return Conversation.begin(
                anonymous,
                true,
                new Opening(
                        "DEDICATED",
                        goal.opening().business(),
                        Map.of("name", "Olga Before", "phone", "+1201555%04d".formatted(9000 + number))));
    }

    /** What was said instead when the others did not get what they asked for. */
    private static Optional<String> prepare(Conversation other, List<String> turns) {
        List<Answer> answers = turns.stream().map(other::say).toList();
        return answers.stream().anyMatch(answer -> answer.body().hasNonNull("workflow"))
                ? Optional.empty()
                : Optional.of("nobody could come before: "
                        + answers.stream()
                                .map(answer -> answer.body().path("text").asText())
                                .toList());
    }

    private Attempt talk(Goal goal, int repeat, Conversation conversation, List<String> unprepared) {
        LocalDate today = LocalDate.now(clock.withZone(zones.of(goal.business())));
        Guest guest = new Guest(goal, today, new Dice(seed + goal.id().hashCode(), repeat));
        GuestConversation talk = new GuestConversation(conversation);
        List<String> reasons = new ArrayList<>(unprepared);
        Optional<String> broken = talk.hold(guest);
        broken.ifPresentOrElse(reasons::add, () -> reasons.addAll(guest.failures()));
        reasons.addAll(Judge.ofTheWorld(goal, aftermath(conversation), guest.picked()));
        reasons.addAll(Judge.ofTheWords(goal, talk.transcript()));
        int waiting = waiting(goal, conversation).size();
        if (waiting != goal.waiting()) {
            reasons.add("waiting list: expected %d entries, but there are %d".formatted(goal.waiting(), waiting));
        }
        Spent spent = talk.spent();
        return new Attempt(
                goal, repeat, conversation.id(), talk.transcript(), reasons, List.of(), talk.millis(), spent);
    }

    private Aftermath aftermath(Conversation conversation) {
        return new Aftermath(conversation, administrator, zones);
    }

    private List<String> waiting(Goal goal, Conversation conversation) {
        return administrator
                .get()
                .get("/businesses/" + goal.business() + "/waiting-list")
                .body()
                .path("entries")
                .valueStream()
                .filter(entry -> entry.path("conversationId").asText().equals(conversation.id()))
                .map(entry -> entry.path("entryId").asText())
                .toList();
    }

    /** Whoever waits goes first, so that nobody is offered what others give up. */
    private List<String> putBack(Goal goal, Conversation conversation, List<Conversation> others) {
        List<String> notes = new ArrayList<>();
        for (String entry : waiting(goal, conversation)) {
            String path = "/businesses/" + goal.business() + "/waiting-list/" + entry;
            if (!administrator.get().delete(path).isSuccess()) {
                notes.add(path + " could not be deleted");
            }
        }
        notes.addAll(aftermath(conversation).takeBack());
        others.forEach(other -> notes.addAll(aftermath(other).takeBack()));
        return notes;
    }
}
