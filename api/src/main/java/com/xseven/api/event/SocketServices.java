package com.xseven.api.event;

import com.xseven.api.conversation.Access;
import com.xseven.api.conversation.Desk;
import com.xseven.api.security.Authenticator;
import java.time.Clock;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What every WebSocket uses. */
@Component
record SocketServices(
        Access access,
        Desk desk,
        EventFeeds feeds,
        EventPumps pumps,
        Authenticator authenticator,
        Clock clock,
        JsonMapper json) {}
