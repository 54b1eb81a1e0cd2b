package com.xseven.store.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;

/** The city of Port Ellis, for a fresh machine. */
public final class DemoWorld {

    private static final String RESOURCE = "/demo/demo-world.json";

    private DemoWorld() {}

    /** Fills an empty database; one that holds any business stays as it is. Several processes may do it at once. */
    public static void seed(Jdbi jdbi) {
        Businesses businesses = new Businesses(jdbi);
        jdbi.useTransaction(handle -> {
            handle.execute("select pg_advisory_xact_lock(hashtext('demo-world'))");
            boolean empty = handle.createQuery("select not exists (select from businesses)")
                    .mapTo(Boolean.class)
                    .one();
            if (empty) {
                Actor.acts(handle, "demo-world");
                for (JsonNode business : read().path("businesses")) {
                    businesses.add(handle, DemoBusiness.read(business));
                }
            }
        });
    }

    private static JsonNode read() {
        try (InputStream in = Objects.requireNonNull(
                DemoWorld.class.getResourceAsStream(RESOURCE), "Expected " + RESOURCE + " in this module")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
