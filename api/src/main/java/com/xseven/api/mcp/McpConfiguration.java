package com.xseven.api.mcp;

import com.xseven.api.appointment.AppointmentBook;
import com.xseven.api.business.BusinessDirectory;
import com.xseven.api.ordering.OrderBook;
import com.xseven.api.security.Caller;
import com.xseven.api.security.CurrentCaller;
import com.xseven.dialogue.tool.Tools;
import com.xseven.tools.FreeTimes;
import com.xseven.tools.InConversation;
import com.xseven.tools.Search;
import com.xseven.tools.ToolBox;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.transport.HeaderAccessor;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityException;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Puts the server together, on the official SDK without sessions. */
@Configuration(proxyBeanMethods = false)
class McpConfiguration {

    static final String PATH = "/mcp";

    /** The same as for any other body. */
    private static final int LARGEST = 64 * 1024;

    private static final String INSTRUCTIONS =
            "Looks up what businesses tell of themselves, what they offer, when they are"
                    + " free, and what was booked and ordered in a conversation. It reads only: nothing is booked, ordered or changed.";

    @Bean
    ToolBox toolBox(BusinessDirectory businesses, FreeTimes freeTimes, AppointmentBook appointments, OrderBook orders) {
        return new ToolBox(
                id -> businesses.find(id).orElseThrow(NoSuchElementException::new),
                freeTimes,
                new Search(businesses::search),
                new InConversation(appointments::find, orders::find));
    }

    @Bean
    JacksonMcpJsonMapper mcpJson() {
        return new JacksonMcpJsonMapper(WireErrors.mapper());
    }

    @Bean
    HttpServletStatelessServerTransport mcpTransport(JacksonMcpJsonMapper json) {
        return HttpServletStatelessServerTransport.builder()
                .jsonMapper(json)
                .messageEndpoint(PATH)
                .maxRequestSize(LARGEST)
                .httpHeaderValidator(McpConfiguration::expectNoPage)
                .contextExtractor(request ->
                        McpTransportContext.create(Map.of(Caller.class.getName(), CurrentCaller.of(request))))
                .build();
    }

    @Bean
    ServletRegistrationBean<HttpServletStatelessServerTransport> mcpServlet(
            HttpServletStatelessServerTransport transport) {
        ServletRegistrationBean<HttpServletStatelessServerTransport> servlet =
                new ServletRegistrationBean<>(transport, PATH);
        servlet.setName("mcp");
        return servlet;
    }

    /** Tools run in the thread of the request, which is a virtual one and ends with it. */
    @Bean
    McpStatelessSyncServer mcpServer(
            HttpServletStatelessServerTransport transport, JacksonMcpJsonMapper json, ToolCalls calls) {
        return McpServer.sync(new GuardedTransport(transport))
                .serverInfo("X-Seven", "1")
                .instructions(INSTRUCTIONS)
                .capabilities(
                        McpSchema.ServerCapabilities.builder().tools(false).build())
                .jsonMapper(json)
                .validateToolInputs(false)
                .immediateExecution(true)
                .tools(Tools.all().stream().map(calls::specification).toList())
                .build();
    }

    /** Programs name no origin. Pages do, and none has business here: the protocol wants foreign ones refused. */
    private static void expectNoPage(HeaderAccessor headers) throws ServerTransportSecurityException {
        if (!headers.getHeader(HttpHeaders.ORIGIN).isEmpty()) {
            throw new ServerTransportSecurityException(
                    HttpStatus.FORBIDDEN.value(), HttpStatus.FORBIDDEN.getReasonPhrase());
        }
    }
}
