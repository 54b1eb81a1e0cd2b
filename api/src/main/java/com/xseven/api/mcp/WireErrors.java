package com.xseven.api.mcp;

import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes the SDK's errors as JSON-RPC 2.0 has them. The SDK hands its mapper the exception itself, of which Jackson would write
 * the stack trace too.
 */
final class WireErrors extends StdSerializer<McpError> {

    private static final McpSchema.JSONRPCResponse.JSONRPCError UNEXPECTED = new McpSchema.JSONRPCResponse.JSONRPCError(
            McpSchema.ErrorCodes.INTERNAL_ERROR, GuardedTransport.UNEXPECTED);

    private WireErrors() {
        super(McpError.class);
    }

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new SimpleModule().addSerializer(McpError.class, new WireErrors()))
                .build();
    }

    @Override
    public void serialize(McpError failure, JsonGenerator json, SerializationContext context) {
        McpSchema.JSONRPCResponse.JSONRPCError error = Optional.ofNullable(failure.getJsonRpcError())
                .filter(known -> known.code() != McpSchema.ErrorCodes.INTERNAL_ERROR)
                .orElse(UNEXPECTED);
        json.writeStartObject();
        json.writeStringProperty("jsonrpc", McpSchema.JSONRPC_VERSION);
        json.writeNullProperty("id");
        json.writeObjectPropertyStart("error");
        json.writeNumberProperty("code", error.code());
        json.writeStringProperty("message", error.message());
        json.writeEndObject();
        json.writeEndObject();
    }
}
