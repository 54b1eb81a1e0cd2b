package com.xseven.api.agent;

import com.xseven.api.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The agents over HTTP. */
@RestController
@RequestMapping("/api/v1/conversations/agents")
@Tag(name = "Agents")
final class AgentController {

    private final AgentDesk desk;

    AgentController(AgentDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "The eight agents with their load, latency and rates, for those who may see what is under way")
    AgentList agents(
            @Parameter(description = "All that the caller may see, without it", example = "marios-italian")
                    @RequestParam
                    Optional<String> businessId,
            @Parameter(description = "How far back turns count, up to a week; 24 without it", example = "24")
                    @RequestParam
                    Optional<Integer> hours,
            Caller caller) {
        return desk.agents(businessId, hours, caller);
    }
}
