package com.xseven.workflows.conversation;

import com.xseven.dialogue.tool.Lookup;
import com.xseven.dialogue.tool.Tools;
import com.xseven.workflows.ActivityProfiles;
import com.xseven.workflows.models.Bounds;
import com.xseven.workflows.models.Finding;
import com.xseven.workflows.models.ToolWish;
import com.xseven.workflows.tool.Found;
import com.xseven.workflows.tool.ToolActivities;
import com.xseven.workflows.tool.ToolUse;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks up what a model wishes to know, all of it at once, each by an activity of its own. */
final class Lookups {

    private static final int MOST_AT_ONCE = 4;
    private static final String NO_SUCH_TOOL =
            "{\"error\":\"There is no such tool, or it does not take these arguments. Look at its description.\"}";
    private static final String TOO_MANY = "{\"error\":\"Too many at once. Ask for fewer.\"}";
    private static final String AWAY = "{\"error\":\"This cannot be looked up at the moment.\"}";

    List<Finding> of(List<ToolWish> wishes, Advised advised, Turn turn, Spending spending, Bounds bounds) {
        int call = spending.nextCall() - 1;
        List<Promise<Finding>> results = new ArrayList<>();
        for (ToolWish wish : wishes) {
            Promise<String> result = wish.lookup()
                    .filter(lookup -> results.size() < MOST_AT_ONCE)
                    .map(lookup -> begun(lookup, advised, turn, spending, bounds))
                    .orElseGet(() -> Workflow.newPromise(refusal(wish)));
            results.add(result.handle((json, away) -> new Finding(call, wish, away == null ? json : AWAY)));
        }
        return results.stream().map(Promise::get).toList();
    }

    /** The tools that were really used. */
    static List<String> names(List<Finding> found) {
        return found.stream()
                .map(finding -> finding.wish().lookup().map(Tools::nameOf))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String refusal(ToolWish wish) {
        return wish.lookup().isPresent() ? TOO_MANY : NO_SUCH_TOOL;
    }

    private static Promise<String> begun(Lookup lookup, Advised advised, Turn turn, Spending spending, Bounds bounds) {
        ToolActivities tools = Workflow.newActivityStub(
                ToolActivities.class,
                ActivityProfiles.tool("Look up " + Tools.nameOf(lookup), spending.timeLeft(bounds)));
        ToolUse use = new ToolUse(
                advised.question().conversation().orElseThrow(),
                advised.question().business(),
                lookup,
                turn.at());
        return Async.function(tools::use, use).thenApply(Found::json);
    }
}
