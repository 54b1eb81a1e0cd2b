package com.xseven.api.mcp;

import com.xseven.api.problem.PrivateTrace;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.dialogue.tool.Lookup;
import com.xseven.dialogue.tool.Tool;
import com.xseven.tools.ToolBox;
import com.xseven.tools.Use;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Uses tools for programs. What goes wrong is the tool's answer, so that a model reads it and asks better. */
@Component
final class ToolCalls {

    private static final Logger LOG = LoggerFactory.getLogger(ToolCalls.class);

    private final ToolBox tools;
    private final Askers askers;
    private final JsonMapper json;

    ToolCalls(ToolBox tools, Askers askers, JsonMapper json) {
        this.tools = tools;
        this.askers = askers;
        this.json = json;
    }

    SyncToolSpecification specification(Tool tool) {
        Offered offered = Offered.of(tool);
        return new SyncToolSpecification(
                offered.described(), (context, request) -> call(offered, caller(context), request));
    }

    private CallToolResult call(Offered offered, Caller caller, CallToolRequest request) {
        try {
            return answer(found(offered, caller, given(request.arguments())));
        } catch (Problem problem) {
            return refusal(problem.code().name() + ": " + problem.detail());
        } catch (RuntimeException unexpected) {
            LOG.error("The tool {} failed unexpectedly\n{}", offered.tool().name(), PrivateTrace.of(unexpected));
            return refusal(ProblemCode.INTERNAL_ERROR.name() + ": " + GuardedTransport.UNEXPECTED);
        }
    }

    private String found(Offered offered, Caller caller, Map<String, Object> arguments) {
        expectKnown(offered, arguments.keySet());
        Optional<String> whom = offered.about().flatMap(about -> id(about, arguments.remove(about.argument())));
        Lookup lookup = switch (ToolBox.read(offered.tool(), json.writeValueAsString(arguments))) {
            case Use.Meant use -> use.lookup();
            case Use.Faulty(var argument) ->
                throw argument.map(name -> unreadable(offered, name))
                        .orElseGet(
                                () -> Problem.of(ProblemCode.INVALID_REQUEST, "The arguments are none of the tool's."));
        };
        return tools.use(lookup, askers.asker(caller, offered.about(), whom));
    }

    private static Optional<String> id(Offered.About about, @Nullable Object given) {
        return switch (given) {
            case null -> Optional.empty();
            case String id -> Optional.of(id).filter(text -> !text.isBlank());
            default -> throw invalid(about.argument(), "must be a text");
        };
    }

    private static void expectKnown(Offered offered, Set<String> given) {
        Set<String> known = offered.arguments().keySet();
        given.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(unknown -> {
            throw invalid(
                    unknown,
                    known.isEmpty() ? "is unknown; there are none" : "is none of: " + String.join(", ", known));
        });
    }

    private static Problem unreadable(Offered offered, String argument) {
        return invalid(
                argument,
                "is missing or not valid"
                        + Optional.ofNullable(offered.arguments().get(argument))
                                .map(meaning -> ": " + meaning)
                                .orElse(""));
    }

    private static Problem invalid(String argument, String message) {
        return Problem.ofField(ProblemCode.INVALID_REQUEST, argument, message);
    }

    private static Map<String, Object> given(@Nullable Map<String, Object> arguments) {
        return arguments == null ? new LinkedHashMap<>() : new LinkedHashMap<>(arguments);
    }

    private static Caller caller(McpTransportContext context) {
        return context.get(Caller.class.getName()) instanceof Caller known ? known : new Caller.Anonymous();
    }

    private CallToolResult answer(String found) {
        return CallToolResult.builder()
                .addTextContent(found)
                .isError(json.readTree(found).has("error"))
                .build();
    }

    private static CallToolResult refusal(String words) {
        return CallToolResult.builder().addTextContent(words).isError(true).build();
    }
}
