package com.xseven.bench.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import com.xseven.store.world.Businesses;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorldGeneratorIT {

    private static final WorldGenerator.Wish WISH = new WorldGenerator.Wish(250, 40, 7, LocalDate.parse("2026-11-24"));

    @Test
    void shouldMakeTheSameWorldTwiceWhenTheSeedIsTheSame() throws Exception {
        try (Database one = TestDatabase.empty();
                Database other = TestDatabase.empty()) {
            // when
            WorldGenerator.Made made = make(one);
            make(other);

            // then
            assertThat(made.rows()).containsEntry("businesses", 250L).containsEntry("appointments", 10_000L);
            assertThat(digests(one)).isEqualTo(digests(other));
        }
    }

    @Test
    void shouldMakeBusinessesThatCanBeReadAndSpreadTheirAppointmentsOverAYear() throws Exception {
        try (Database database = TestDatabase.empty()) {
            // when
            make(database);

            // then
            var business = new Businesses(database.jdbi())
                    .find(new BusinessId("made-up-00001"))
                    .orElseThrow();
            assertThat(business.services()).isNotEmpty();
            assertThat(business.hours().weekly()).isNotEmpty();
            assertThat(asked(database, "select count(distinct category) from businesses"))
                    .containsExactly("5");
            assertThat(asked(
                            database,
                            "select count(distinct date_trunc('month', lower(during))) >= 12 from appointments"))
                    .containsExactly("t");
            assertThat(asked(database, "select count(*) from change_log")).containsExactly("0");
        }
    }

    @Test
    void shouldFillEveryPlaceAndNoneTwiceWhenMoreIsWishedThanFits() throws Exception {
        try (Database database = TestDatabase.empty()) {
            // given
            database.migrate();

            // when
            WorldGenerator.Made made =
                    generator(database).make(new WorldGenerator.Wish(1, 1_000_000, 7, LocalDate.parse("2026-11-24")));

            // then
            assertThat(made.rows().get("appointments")).isEqualTo(made.rows().getOrDefault("resources", 0L) * 4 * 365);
        }
    }

    private static WorldGenerator.Made make(Database database) throws Exception {
        database.migrate();
        return generator(database).make(WISH);
    }

    private static WorldGenerator generator(Database database) {
        return new WorldGenerator(
                database.dataSource().getJdbcUrl(),
                database.dataSource().getUsername(),
                database.dataSource().getPassword(),
                line -> {});
    }

    private static List<String> digests(Database database) {
        return List.of("businesses", "offers", "staff", "appointments").stream()
                .flatMap(table -> asked(
                        database,
                        "select md5(string_agg(cast(to_jsonb(t) - 'created_at' - 'updated_at' as text), '|' order by"
                                + " cast(to_jsonb(t) - 'created_at' - 'updated_at' as text))) from "
                                + table + " t")
                        .stream())
                .toList();
    }

    private static List<String> asked(Database database, String sql) {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
