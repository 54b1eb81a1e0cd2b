package com.xseven.workflows.conversation;

import com.xseven.local.fixture.LocalServers;
import com.xseven.local.layout.ServiceName;
import com.xseven.workflows.fixture.TestHouse;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same storm on a real server, whose word it is that counts. */
class ContinueAsNewIT {

    private static LocalServers servers;

    @BeforeAll
    static void start() {
        servers = LocalServers.shared("test-servers", Set.of(ServiceName.TEMPORAL));
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void shouldAnswerEverythingOnceAndInOrderWhenMessagesArriveAtThatMoment(int turnsPerRun) {
        try (TestHouse house = TestHouse.withAFreeTableOn(servers.addresses().temporalTarget())) {
            new MessageStorm(house, turnsPerRun).rage();
        }
    }

    @Test
    void shouldEndWhenTheEndIsWantedAtThatMoment() {
        try (TestHouse house = TestHouse.withAFreeTableOn(servers.addresses().temporalTarget())) {
            new EndingStorm(house, 2).rage();
        }
    }
}
