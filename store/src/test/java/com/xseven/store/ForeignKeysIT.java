package com.xseven.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForeignKeysIT {

    @Test
    void shouldFindTheRowsThatReferToOneWithoutReadingAllOfThem() {
        try (Database database = TestDatabase.empty()) {
            // given
            database.migrate();

            // when
            List<String> unindexed = database.jdbi()
                    .withHandle(handle ->
                            handle.createQuery("""
                    select cast(key.conrelid as regclass) || '.' || key.conname from pg_constraint key
                    where key.contype = 'f' and not exists (
                        select from pg_index index
                        where index.indrelid = key.conrelid and index.indpred is null
                          and (select count(distinct place) from generate_series(0, cardinality(key.conkey) - 1) place
                               where index.indkey[place] = any(key.conkey)) = cardinality(key.conkey))
                    order by 1""").mapTo(String.class).list());

            // then
            assertThat(unindexed)
                    .as("foreign keys without an index that begins with their columns: add one in a migration")
                    .isEmpty();
        }
    }

    @Test
    void shouldKnowTheTablesOfTheBusinessWorld() {
        try (Database database = TestDatabase.empty()) {
            // given
            database.migrate();

            // when
            List<String> incomplete = database.jdbi()
                    .withHandle(handle ->
                            handle.createQuery("""
                    select name from unnest(array ['businesses', 'opening_hours', 'opening_exceptions', 'staff',
                        'staff_skills', 'resources', 'menu_categories', 'offers', 'customers', 'reviews', 'qr_codes',
                        'waiting_list', 'memory_collections', 'memory_items', 'memory_relationships']) name
                    where 2 <> (select count(*) from information_schema.columns
                        where table_name = name and column_name in ('created_at', 'updated_at'))""").mapTo(String.class).list());

            // then
            assertThat(incomplete).isEmpty();
        }
    }
}
