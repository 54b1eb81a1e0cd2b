package com.xseven.e2e;

import com.xseven.local.client.ApiClient;
import com.xseven.local.fixture.LocalServers;
import com.xseven.local.layout.ServiceName;
import java.nio.file.Path;

/** The whole system, started once for all journeys and stopped with the process. */
final class RunningSystem {

    private static final class Holder {
        static final LocalServers SERVERS =
                LocalServers.start(Path.of("target", "system").toAbsolutePath(), ServiceName.all());
    }

    private RunningSystem() {}

    static LocalServers servers() {
        return Holder.SERVERS;
    }

    static ApiClient client() {
        return new ApiClient(servers().addresses().apiUrl());
    }
}
