package com.xseven.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.xseven.local.layout.DataFolder;
import com.xseven.local.layout.LaunchException;
import com.xseven.local.layout.ServiceName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackgroundProcessTest {
    private static final StopOrder QUICKLY = new StopOrder(StopOrder.Signal.TERM, Duration.ofSeconds(5));
    private static final StopOrder IMPATIENTLY = new StopOrder(StopOrder.Signal.TERM, Duration.ofMillis(300));

    @TempDir
    private Path folder;

    private BackgroundProcess process() {
        return new BackgroundProcess(ServiceName.REDIS, new DataFolder(folder));
    }

    private Launch shell(String script) {
        return new Launch(List.of("sh", "-c", script), Map.of("GREETING", "hello"), folder);
    }

    @AfterEach
    void killWhatIsLeft() {
        process().kill();
    }

    @Test
    void shouldBeFoundByALaterLauncherWhenItRuns() {
        // given
        Running started = process().start(shell("exec sleep 60"));

        // when, then
        assertThat(process().running()).map(Running::pid).contains(started.pid());
    }

    @Test
    void shouldLeadASessionOfItsOwnWhenItRuns() {
        // given
        Running started = process().start(shell("exec sleep 60"));

        // when, then
        await().until(() -> sessionOf(started.pid()) == started.pid());
    }

    private static long sessionOf(long pid) throws IOException {
        String status = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
        return Long.parseLong(status.substring(status.lastIndexOf(')') + 2).split(" ", -1)[3]);
    }

    @Test
    void shouldKeepItsLastWordsWhenItEnds() {
        // given
        BackgroundProcess process = process();

        // when
        process.start(shell("echo one; echo $GREETING; echo three >&2"));

        // then
        await().until(() -> process.running().isEmpty());
        assertThat(process.lastWords(2)).containsExactly("hello", "three");
    }

    @Test
    void shouldNotRepeatTheWordsOfAnEarlierLifeWhenItIsStartedAgain() {
        // given
        process().start(shell("echo first life"));
        await().until(() -> process().running().isEmpty());
        BackgroundProcess again = process();

        // when
        again.start(shell("echo second life"));

        // then
        await().until(() -> again.running().isEmpty());
        assertThat(again.lastWords(10)).containsExactly("second life");
    }

    @Test
    void shouldStopInGoodOrderWhenItObeys() {
        // given
        BackgroundProcess process = process();
        process.start(shell("exec sleep 60"));

        // when
        boolean obeyed = process.stop(QUICKLY);

        // then
        assertThat(obeyed).isTrue();
        assertThat(process.running()).isEmpty();
    }

    @Test
    void shouldBeKilledWhenItDoesNotObey() {
        // given
        BackgroundProcess process = process();
        Running started = process.start(shell("trap '' TERM; echo deaf; while :; do sleep 1; done"));
        await().until(() -> process.lastWords(1).contains("deaf"));

        // when
        boolean obeyed = process.stop(IMPATIENTLY);

        // then
        assertThat(obeyed).isFalse();
        assertThat(started.isAlive()).isFalse();
    }

    @Test
    void shouldLeaveAForeignProcessAloneWhenItHasTakenThePid() throws IOException {
        // given
        Process foreign = new ProcessBuilder("sleep", "60").start();
        Files.writeString(new DataFolder(folder).running("redis.pid"), foreign.pid() + "\n2001-01-01T00:00:00Z\n");

        // when
        process().stop(QUICKLY);
        process().kill();

        // then
        assertThat(foreign.isAlive()).isTrue();
        foreign.destroyForcibly();
    }

    @Test
    void shouldSayWhatIsMissingWhenTheProgramCannotBeRunIn() {
        // given
        Launch nowhere = new Launch(List.of("true"), Map.of(), folder.resolve("nowhere"));

        // when, then
        assertThatThrownBy(() -> process().start(nowhere))
                .isInstanceOf(LaunchException.class)
                .hasMessageStartingWith("redis cannot be started: ");
    }
}
