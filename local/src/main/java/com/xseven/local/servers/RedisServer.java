package com.xseven.local.servers;

import com.xseven.local.layout.Addresses;
import com.xseven.local.layout.DataFolder;
import com.xseven.local.layout.Ports;
import com.xseven.local.layout.ServiceName;
import com.xseven.local.packages.ServerPrograms;
import com.xseven.local.process.Launch;
import com.xseven.local.process.StopOrder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Redis with its search and JSON modules, appending to a log on disk. */
public record RedisServer(ServerPrograms programs, DataFolder folder, Ports ports) implements Server {
    private static final String CONFIGURATION = "redis.conf";

    @Override
    public ServiceName name() {
        return ServiceName.REDIS;
    }

    @Override
    public void prepare() throws IOException {
        Path data = folder.of(name());
        DataFolder.writePrivately(data.resolve(CONFIGURATION), """
                bind %s
                port %d
                dir "%s"
                requirepass %s
                appendonly yes
                appendfsync everysec
                save ""
                loadmodule "%s"
                loadmodule "%s"
                """.formatted(
                        Addresses.HOST,
                        ports.redis(),
                        data,
                        new Addresses(ports, folder).redisPassword(),
                        programs.redisModule("redisearch.so"),
                        programs.redisModule("rejson.so")));
    }

    @Override
    public Launch launch() {
        Path data = folder.of(name());
        return new Launch(
                List.of(programs.redis().toString(), data.resolve(CONFIGURATION).toString()), Map.of(), data);
    }

    /** PING is refused while the data is still being read. */
    @Override
    public Health health() {
        String question = "AUTH " + new Addresses(ports, folder).redisPassword() + "\r\nPING\r\n";
        return new SocketProbe(ports.redis()).ask((out, in) -> {
            out.write(question.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            byte[] answer = in.readNBytes("+OK\r\n+PONG\r\n".length());
            return new String(answer, StandardCharsets.US_ASCII).equals("+OK\r\n+PONG\r\n")
                    ? Health.healthy()
                    : Health.unwell("Redis does not answer PING yet");
        });
    }

    @Override
    public StopOrder stopOrder() {
        return new StopOrder(StopOrder.Signal.TERM, Duration.ofSeconds(20));
    }

    @Override
    public Duration startLimit() {
        return Duration.ofSeconds(30);
    }
}
