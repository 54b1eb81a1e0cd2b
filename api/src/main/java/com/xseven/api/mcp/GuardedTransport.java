package com.xseven.api.mcp;

import com.xseven.api.problem.PrivateTrace;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** The SDK's transport, whose answers hold no text of an exception. */
record GuardedTransport(McpStatelessServerTransport transport) implements McpStatelessServerTransport {

    static final String UNEXPECTED = "Something unexpected happened.";

    private static final Logger LOG = LoggerFactory.getLogger(GuardedTransport.class);
    private static final String UNREADABLE = "The parameters are not those of the method.";

    @Override
    public void setMcpHandler(McpStatelessServerHandler handler) {
        transport.setMcpHandler(new Guarded(handler));
    }

    @Override
    public void close() {
        transport.close();
    }

    @Override
    public Mono<Void> closeGracefully() {
        return transport.closeGracefully();
    }

    @Override
    public List<String> protocolVersions() {
        return transport.protocolVersions();
    }

    private record Guarded(McpStatelessServerHandler handler) implements McpStatelessServerHandler {

        @Override
        public Mono<McpSchema.JSONRPCResponse> handleRequest(
                McpTransportContext context, McpSchema.JSONRPCRequest request) {
            return Mono.defer(() -> handler.handleRequest(context, request))
                    .map(Guarded::hushed)
                    .onErrorResume(failure -> Mono.just(answer(request, error(failure))));
        }

        @Override
        public Mono<Void> handleNotification(McpTransportContext context, McpSchema.JSONRPCNotification notification) {
            return Mono.defer(() -> handler.handleNotification(context, notification))
                    .onErrorResume(failure -> {
                        LOG.error("A notification failed unexpectedly\n{}", PrivateTrace.of(failure));
                        return Mono.empty();
                    });
        }

        /** Parameters that cannot be read fail inside the SDK, which answers with the exception's text. */
        private static McpSchema.JSONRPCResponse hushed(McpSchema.JSONRPCResponse response) {
            return Optional.ofNullable(response.error())
                    .filter(error -> error.code() == McpSchema.ErrorCodes.INTERNAL_ERROR)
                    .map(error -> new McpSchema.JSONRPCResponse(
                            response.jsonrpc(),
                            response.id(),
                            null,
                            error(McpSchema.ErrorCodes.INVALID_PARAMS, UNREADABLE)))
                    .orElse(response);
        }

        private static McpSchema.JSONRPCResponse.JSONRPCError error(Throwable failure) {
            if (failure instanceof McpError known && known.getJsonRpcError() != null) {
                return known.getJsonRpcError();
            }
            if (failure instanceof IllegalArgumentException || failure instanceof tools.jackson.core.JacksonException) {
                return error(McpSchema.ErrorCodes.INVALID_PARAMS, UNREADABLE);
            }
            LOG.error("A request failed unexpectedly\n{}", PrivateTrace.of(failure));
            return error(McpSchema.ErrorCodes.INTERNAL_ERROR, UNEXPECTED);
        }

        private static McpSchema.JSONRPCResponse.JSONRPCError error(int code, String message) {
            return new McpSchema.JSONRPCResponse.JSONRPCError(code, message);
        }

        private static McpSchema.JSONRPCResponse answer(
                McpSchema.JSONRPCRequest request, McpSchema.JSONRPCResponse.JSONRPCError error) {
            return new McpSchema.JSONRPCResponse(McpSchema.JSONRPC_VERSION, request.id(), null, error);
        }
    }
}
