package com.xseven.api.rules;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.rules.DecisionEngine;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.ParseResult;
import com.xseven.rules.backtest.Backtest;
import com.xseven.rules.backtest.Trial;
import com.xseven.rules.live.LiveRules;
import com.xseven.store.decision.KeptDecision;
import com.xseven.workflows.whatif.WhatIfPlan;
import com.xseven.workflows.whatif.WhatIfReport;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Tries versions of rules on what was decided by others. Nothing is done about what comes out. */
@Component
final class RuleTrials {

    private static final int EXAMPLES = 50;

    private final RuleShelf shelf;
    private final DecisionBook decisions;
    private final Reruns reruns;
    private final Clock clock;
    private final DecisionEngine engine;
    /** One keeps a processor busy for seconds, so that others wait for it. */
    private final ReentrantLock one = new ReentrantLock(true);

    RuleTrials(RuleShelf shelf, DecisionBook decisions, Reruns reruns, Clock clock, DecisionEngine engine) {
        this.shelf = shelf;
        this.decisions = decisions;
        this.reruns = reruns;
        this.clock = clock;
        this.engine = engine;
    }

    BacktestBody backtest(String table, int number, BacktestWish wish) {
        BacktestWish.Range range = wish.range(clock.instant());
        DecisionTable tried = table(table, number);
        one.lock();
        try {
            long start = System.nanoTime();
            Backtest backtest = new Backtest(tried, range.skipped(), EXAMPLES);
            decisions.each(
                    table,
                    range.since(),
                    range.until(),
                    range.limit(),
                    kept -> backtest.add(kept.occasion(), kept.decision()));
            return BacktestBody.of(
                    table, number, backtest.report(), range, Duration.ofNanos(System.nanoTime() - start));
        } finally {
            one.unlock();
        }
    }

    WhatIfBody whatIf(String table, int number, WhatIfWish wish) {
        ConversationId conversation = wish.conversation();
        expectAskedInConversations(table);
        Trial trial = new Trial(table(table, number));
        List<KeptDecision> kept = decisions.of(conversation, table);
        if (kept.isEmpty()) {
            throw Problem.of(
                    ProblemCode.CONVERSATION_NOT_FOUND, "No decision of this table is kept of such a conversation.");
        }
        List<WhatIfBody.TurnBody> turns = kept.stream()
                .map(one -> WhatIfBody.TurnBody.of(one, trial.answer(one.decision())))
                .toList();
        int changed = (int) turns.stream().filter(WhatIfBody.TurnBody::changed).count();
        return new WhatIfBody(
                conversation.value(),
                table,
                number,
                changed,
                turns,
                rerun(new WhatIfPlan(conversation, table, number)));
    }

    private static void expectAskedInConversations(String table) {
        RuleProblems.contract(table);
        if (!LiveRules.mayBeOnTrial(table)) {
            throw Problem.of(
                    ProblemCode.RULES_NOT_IN_CONVERSATIONS,
                    "No conversation asks " + table + ", so none can show what it changes.");
        }
    }

    private RerunBody rerun(WhatIfPlan plan) {
        return switch (reruns.rerun(plan)) {
            case WhatIfReport.Rerun rerun -> RerunBody.of(rerun);
            case WhatIfReport.Refused refused ->
                throw Problem.of(
                        ProblemCode.RULES_REFUSED,
                        "The document of this version can no longer be used: " + String.join("; ", refused.faults()));
            case WhatIfReport.NotThere nowhere ->
                throw Problem.of(ProblemCode.CONVERSATION_NOT_FOUND, "There is no such conversation.");
        };
    }

    private DecisionTable table(String table, int number) {
        String document = shelf.text(table, number)
                .orElseThrow(RuleProblems::noSuchVersion)
                .document();
        return switch (engine.parse(document.getBytes(StandardCharsets.UTF_8))) {
            case ParseResult.Parsed parsed -> parsed.table();
            case ParseResult.Rejected rejected ->
                throw Problem.of(ProblemCode.RULES_REFUSED, "The document of this version can no longer be used.");
        };
    }
}
