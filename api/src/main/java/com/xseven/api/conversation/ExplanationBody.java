package com.xseven.api.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Evidence;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.reply.Explanation;
import com.xseven.dialogue.reply.Failure;
import com.xseven.dialogue.reply.ModelNote;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.store.decision.KeptDecision;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * Why a turn came out so.
 *
 * @param commands what the messages were taken to mean, in the order of their words
 * @param decisions every rules table that was asked, in order
 * @param model what thought; {@code built-in} where no model did
 * @param timings how long each step took
 * @param failure the step that was given up, where one was, and what kind of failure it met
 * @param modelCalls every time that models were asked, in order
 * @param atTheBeginning what rules decided for the whole conversation when it began, told with the first turn
 * @param afterTheEnd what rules decided about the conversation once this, its last turn, was over; left out where nothing was
 * @param byHand the wish by which this agent answers, where it does by one
 * @param handOver from whom the agent took over in this turn, where it did
 * @param consulted other agents that were asked in this turn, and what came of it
 */
record ExplanationBody(
        String conversationId,
        int turn,
        ReplyBody.IntentBody intent,
        String language,
        List<CommandBody> commands,
        List<DecisionBody> decisions,
        Agent agent,
        String promptVersion,
        String model,
        List<String> tools,
        int tokens,
        Cost cost,
        Map<String, Duration> timings,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<FailureBody> failure,
        List<ModelCallBody> modelCalls,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DecisionBody> atTheBeginning,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<LateDecisionBody> afterTheEnd,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<StaffingBody.ByHandBody> byHand,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<StaffingBody.HandOverBody> handOver,
        List<StaffingBody.ConsultedBody> consulted,
        Instant at) {

    /**
     * One command.
     *
     * @param command such as {@code SET_SLOT}
     * @param slot that it is about, where it is about one
     * @param from first character of the messages, joined by line breaks, from which it was read
     * @param to the character behind the last
     * @param confidence between 0 and 1
     * @param producer what came to it: the grammar, the embeddings or a model
     */
    record CommandBody(
            String command,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<SlotName> slot,
            int from,
            int to,
            double confidence,
            String producer) {

        static CommandBody of(Command command) {
            Evidence evidence = command.evidence();
            return new CommandBody(
                    WORD_BEGINS
                            .matcher(command.getClass().getSimpleName())
                            .replaceAll("_")
                            .toUpperCase(Locale.ROOT),
                    slot(command),
                    evidence.from(),
                    evidence.to(),
                    ReplyBody.rounded(evidence.confidence()),
                    evidence.producer());
        }

        private static Optional<SlotName> slot(Command command) {
            return switch (command) {
                case Command.SetSlot set -> Optional.of(set.slot());
                case Command.CorrectSlot correct -> Optional.of(correct.slot());
                case Command.ReopenSlot reopen -> Optional.of(reopen.slot());
                default -> Optional.empty();
            };
        }
    }

    private static final int MICRO_DIGITS = 6;
    private static final Pattern WORD_BEGINS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /** One evaluation of a rules table: its version, the rows that decided, what it was asked and what it said. */
    record DecisionBody(
            String table,
            String version,
            List<String> rows,
            SortedMap<String, String> inputs,
            SortedMap<String, String> outputs) {

        static DecisionBody of(Decision decision) {
            return new DecisionBody(
                    decision.table(), decision.version(), decision.rows(), decision.inputs(), decision.outputs());
        }
    }

    /** One evaluation of a rules table about a conversation that was over. */
    record LateDecisionBody(DecisionBody decision, Instant at) {

        static LateDecisionBody of(KeptDecision kept) {
            return new LateDecisionBody(
                    DecisionBody.of(kept.decision()), kept.occasion().at());
        }
    }

    /** Why the turn could not be answered properly; no text from inside. */
    record FailureBody(Failure.Step step, Failure.Kind kind) {}

    /**
     * One time that models were asked.
     *
     * @param purpose {@code UNDERSTAND}, {@code ANSWER} or {@code CONSULT}
     * @param model that answered; left out where none did
     * @param result what the turn made of the answer
     * @param faults what was found wrong with it
     * @param failed calls that brought nothing, in order
     * @param recalled how much of what kind the model was told of before, such as {@code visits}
     */
    record ModelCallBody(
            String purpose,
            String prompt,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> model,
            String result,
            List<String> faults,
            int inputTokens,
            int outputTokens,
            Cost cost,
            Duration firstToken,
            Duration took,
            List<FailedCallBody> failed,
            SortedMap<String, Integer> recalled) {

        static ModelCallBody of(ModelNote note) {
            return new ModelCallBody(
                    note.purpose(),
                    note.prompt(),
                    note.model(),
                    note.result(),
                    note.faults(),
                    note.inputTokens(),
                    note.outputTokens(),
                    new Cost(
                            amount(BigDecimal.valueOf(note.costMicros(), MICRO_DIGITS)
                                    .stripTrailingZeros()),
                            "USD"),
                    note.firstToken(),
                    note.took(),
                    note.failed().stream()
                            .map(failed -> new FailedCallBody(failed.model(), failed.reason(), failed.took()))
                            .toList(),
                    note.recalled());
        }
    }

    /** A call that brought nothing, and why. */
    record FailedCallBody(String model, String reason, Duration took) {}

    /** The price of all model calls. */
    record Cost(String amount, String currency) {}

    /** What was decided outside of the turn that is explained. */
    record Around(List<Decision> before, List<KeptDecision> after) {}

    static ExplanationBody of(String conversation, Explanation explanation, Around around) {
        Map<String, Duration> timings = new LinkedHashMap<>();
        explanation.millis().forEach((step, millis) -> timings.put(step, Duration.ofNanos(Math.round(millis * 1e6))));
        return new ExplanationBody(
                conversation,
                explanation.turn(),
                new ReplyBody.IntentBody(
                        explanation.understood().intent(),
                        explanation.understood().confidence()),
                explanation.understood().language(),
                explanation.understood().commands().stream()
                        .map(CommandBody::of)
                        .toList(),
                explanation.decisions().stream().map(DecisionBody::of).toList(),
                explanation.agent(),
                explanation.promptVersion(),
                explanation.model(),
                explanation.tools(),
                explanation.tokens(),
                new Cost(amount(new BigDecimal(explanation.costUsd())), "USD"),
                timings,
                explanation.failure().map(failure -> new FailureBody(failure.step(), failure.kind())),
                explanation.models().stream().map(ModelCallBody::of).toList(),
                around.before().stream().map(DecisionBody::of).toList(),
                around.after().stream().map(LateDecisionBody::of).toList(),
                explanation.staffing().flatMap(StaffingBody::byHand),
                explanation.staffing().flatMap(StaffingBody::handOver),
                explanation.staffing().map(StaffingBody::consulted).orElseGet(List::of),
                explanation.at());
    }

    /** With cents at least, as all money has them; model calls cost fractions of one. */
    private static String amount(BigDecimal cost) {
        return cost.setScale(Math.max(2, cost.scale())).toPlainString();
    }
}
