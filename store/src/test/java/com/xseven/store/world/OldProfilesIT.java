package com.xseven.store.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.Database;
import com.xseven.store.JsonColumns;
import com.xseven.store.TestDatabase;
import com.xseven.store.booking.Appointments;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class OldProfilesIT {

    @Test
    void shouldKeepEveryBusinessWhenItsProfileMovesIntoTables() {
        try (Database city = TestDatabase.fresh();
                Database old = TestDatabase.empty()) {
            // given
            List<Business> before = everything(new Businesses(city.jdbi()));
            Flyway.configure().dataSource(old.dataSource()).target("6").load().migrate();
            before.forEach(business -> addAsBefore(old, business));
            old.jdbi().useHandle(handle -> handle.execute("""
                    insert into appointments (id, business_id, resource_id, resource_name, party_size, during, status)
                    values ('kept', 'marios-italian', 'table-1', 'Table 1', 2, '[2027-01-04 18:00Z,2027-01-04 20:00Z)',
                        'CONFIRMED')"""));

            // when
            old.migrate();

            // then
            Businesses businesses = new Businesses(old.jdbi());
            assertThat(everything(businesses))
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("offers.options")
                    .as("nobody knew of options in those days")
                    .containsExactlyElementsOf(before)
                    .hasSize(26);
            assertThat(businesses.staffByEmail("mario@marios-italian.example")).isPresent();
            assertThat(new Appointments(old.jdbi()).find("kept")).isPresent();
        }
    }

    private static List<Business> everything(Businesses businesses) {
        return businesses.search(
                new BusinessQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 100));
    }

    private static void addAsBefore(Database old, Business business) {
        old.jdbi().useTransaction(handle -> {
            handle.createUpdate("""
                    insert into businesses (id, name, category, kind, area, rating, profile)
                    values (:id, :name, :category, :kind, :area, :rating, cast(:profile as jsonb))""")
                    .bindMethods(business)
                    .bind("category", business.category().name())
                    .bind("profile", JsonColumns.of(handle.getConfig()).write(business))
                    .execute();
            business.staff()
                    .forEach(member -> handle.createUpdate("""
                    insert into staff (id, business_id, name, email, role)
                    values (:id, :business, :name, lower(:email), :role)""")
                            .bind("id", member.id())
                            .bind("business", new BusinessId(business.id()).value())
                            .bind("name", member.name())
                            .bind("email", member.email())
                            .bind("role", member.role().name())
                            .execute());
        });
    }
}
