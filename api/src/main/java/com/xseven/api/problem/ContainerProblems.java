package com.xseven.api.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says as problems what the container refuses by itself, such as a request line that is no HTTP. The container makes this
 * valve, by the name of its class.
 */
public final class ContainerProblems extends ErrorReportValve {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** For the container. */
    public ContainerProblems() {}

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String correlationId = UUID.randomUUID().toString();
        Problem problem = StatusProblems.of(response.getStatus());
        response.setStatus(problem.code().status());
        response.setHeader(Correlation.HEADER, correlationId);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        try {
            response.getReporter()
                    .write(JSON.writeValueAsString(ProblemBody.of(problem, address(request), correlationId)));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("A refused caller did not wait for the answer");
        }
    }

    private static String address(Request request) {
        return request.getDecodedRequestURI() == null ? "/" : request.getDecodedRequestURI();
    }
}
