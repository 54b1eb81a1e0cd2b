package com.xseven.e2e;

import com.xseven.local.client.ApiClient;
import com.xseven.local.fixture.LocalServers;
import com.xseven.local.layout.ServiceName;
import java.util.Map;

/** The whole system, started once for all journeys and stopped with the process. */
final class RunningSystem {

    private static final class Holder {
        static final LetterBox LETTERS = LetterBox.open();
        static final LocalServers SERVERS = LocalServers.shared("system", ServiceName.all(), settings());

        /** Letters are sent, and more steps than usual can stand still in the database at once. */
        private static Map<String, String> settings() {
            return Map.of(
                    "XSEVEN_SMTP_HOST", "127.0.0.1",
                    "XSEVEN_SMTP_PORT", String.valueOf(LETTERS.port()),
                    "XSEVEN_SMTP_STARTTLS", "false",
                    "XSEVEN_POSTGRES_POOLSIZE", "40");
        }
    }

    private RunningSystem() {}

    static LocalServers servers() {
        return Holder.SERVERS;
    }

    /** Every letter that the system sends. */
    static LetterBox letters() {
        return Holder.LETTERS;
    }

    static ApiClient client() {
        return new ApiClient(servers().addresses().apiUrl());
    }
}
