package com.xseven.api.mcp;

import com.xseven.api.fixture.Api;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A program that looks things up, by the SDK's own client. */
final class Program implements AutoCloseable {

    private final McpSyncClient client;

    Program(Api api) {
        HttpClientStreamableHttpTransport.Builder transport = HttpClientStreamableHttpTransport.builder(
                        api.at("http", "").toString())
                .endpoint("/mcp");
        api.token()
                .ifPresent(token -> transport.addHttpRequestCustomizer((request, method, address, body, context) ->
                        request.setHeader("Authorization", "Bearer " + token)));
        client = McpClient.sync(transport.build())
                .requestTimeout(Duration.ofSeconds(20))
                .initializationTimeout(Duration.ofSeconds(20))
                .build();
    }

    void connect() {
        client.initialize();
    }

    List<Tool> tools() {
        return client.listTools().tools();
    }

    CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    /** What a tool finds, which must not be an error. */
    String finds(String tool, Map<String, Object> arguments) {
        CallToolResult result = call(tool, arguments);
        if (Boolean.TRUE.equals(result.isError())) {
            throw new AssertionError("Expected the tool to find something, but it said: " + text(result));
        }
        return text(result);
    }

    /** Why a tool finds nothing. */
    String refuses(String tool, Map<String, Object> arguments) {
        CallToolResult result = call(tool, arguments);
        if (!Boolean.TRUE.equals(result.isError())) {
            throw new AssertionError("Expected the tool to refuse, but it found: " + text(result));
        }
        return text(result);
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().getFirst()).text();
    }

    @Override
    public void close() {
        client.close();
    }
}
