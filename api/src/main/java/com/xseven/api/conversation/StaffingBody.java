package com.xseven.api.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.dialogue.reply.HandOver;
import com.xseven.dialogue.reply.Handed;
import com.xseven.dialogue.reply.Staffing;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Role;
import com.xseven.dialogue.vocabulary.SlotName;
import java.util.List;
import java.util.Optional;

/**
 * How it came that an agent answered a turn. Whoever sees the rules sees this of any conversation, so that neither what people said
 * nor who they are is among it.
 */
final class StaffingBody {

    private static final String CUSTOMER = "CUSTOMER";

    private StaffingBody() {}

    /**
     * Somebody wished for this agent.
     *
     * @param sinceTurn the turn with the wish
     * @param by {@code CUSTOMER} or a role
     * @param until when the wish ends
     */
    record ByHandBody(int sinceTurn, String by, Until until) {}

    /** When a wish for an agent ends: with the next one, and in a turn for which the routing table chooses otherwise. */
    enum Until {
        NEXT_WISH_OR_OVERRULED
    }

    /**
     * One agent took over from another.
     *
     * @param cause {@code RULES}, {@code HAND}, {@code MODEL} or {@code RECOVERY}
     * @param rows of the table {@code agent-routing} that chose, where it was the cause
     * @param by {@code CUSTOMER} or a role, where it was done by hand
     * @param handed what went with it
     */
    record HandOverBody(
            Agent from,
            Agent to,
            String cause,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> rows,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> by,
            HandedBody handed) {}

    /**
     * What is not asked again.
     *
     * @param known names of the details that are known; not their values
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record HandedBody(
            Optional<Intent> task,
            List<SlotName> known,
            Optional<SlotName> asked,
            Optional<Intent> waitsForYes,
            Optional<Intent> topic,
            List<Intent> later,
            int visits) {

        private static HandedBody of(Handed handed) {
            return new HandedBody(
                    handed.task(),
                    handed.known(),
                    handed.asked(),
                    handed.waitsForYes(),
                    handed.topic(),
                    handed.later(),
                    handed.visits());
        }
    }

    /** Another agent that was asked, and whether what it said was laid before the one that answered. */
    record ConsultedBody(Agent agent, Staffing.Result result) {}

    static Optional<ByHandBody> byHand(Staffing staffing) {
        return staffing.byHand().map(wish -> new ByHandBody(wish.since(), by(wish.by()), Until.NEXT_WISH_OR_OVERRULED));
    }

    static Optional<HandOverBody> handOver(Staffing staffing) {
        return staffing.handOver().map(StaffingBody::handOver);
    }

    static List<ConsultedBody> consulted(Staffing staffing) {
        return staffing.heard().stream()
                .map(heard -> new ConsultedBody(heard.agent(), heard.result()))
                .toList();
    }

    private static HandOverBody handOver(HandOver over) {
        HandedBody handed = HandedBody.of(over.handed());
        return switch (over.cause()) {
            case HandOver.Rules(List<String> rows) ->
                new HandOverBody(over.from(), over.to(), "RULES", rows, Optional.empty(), handed);
            case HandOver.Hand hand ->
                new HandOverBody(over.from(), over.to(), "HAND", List.of(), Optional.of(by(hand.by())), handed);
            case HandOver.Model model ->
                new HandOverBody(over.from(), over.to(), "MODEL", List.of(), Optional.empty(), handed);
            case HandOver.Recovery recovery ->
                new HandOverBody(over.from(), over.to(), "RECOVERY", List.of(), Optional.empty(), handed);
        };
    }

    private static String by(Optional<Role> role) {
        return role.map(Role::name).orElse(CUSTOMER);
    }
}
