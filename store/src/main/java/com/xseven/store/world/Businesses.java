package com.xseven.store.world;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.JsonColumns;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The businesses and who works for them. */
public final class Businesses {

    private final Jdbi jdbi;
    private final JsonColumns json;

    public Businesses(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.json = JsonColumns.of(jdbi.getConfig());
    }

    public Optional<Business> find(BusinessId id) {
        return jdbi.withHandle(handle -> handle.createQuery("select profile from businesses where id = :id")
                .bind("id", id.value())
                .map((row, context) -> json.read(row, "profile", Business.class))
                .findOne());
    }

    /** Best rated first. */
    public List<Business> search(BusinessQuery query) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select profile from businesses
                where (cast(:text as text) is null or name ilike '%' || :text || '%' or kind ilike '%' || :text || '%'
                       or profile ->> 'about' ilike '%' || :text || '%')
                  and (cast(:area as text) is null or lower(area) = lower(:area))
                  and (cast(:kind as text) is null or lower(kind) = lower(:kind))
                  and (cast(:maxPrice as numeric) is null or exists (
                       select from jsonb_array_elements(profile -> 'offers') offer
                       where cast(offer -> 'price' ->> 'amount' as numeric) <= :maxPrice))
                order by rating desc, id limit :limit""")
                .bind("text", query.text())
                .bind("area", query.area())
                .bind("kind", query.kind())
                .bind("maxPrice", query.maxPrice())
                .bind("limit", query.limit())
                .map((row, context) -> json.read(row, "profile", Business.class))
                .list());
    }

    public Optional<StaffLogin> staffByEmail(String email) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from staff where email = lower(:email)")
                .bind("email", email)
                .map((row, context) -> StaffLogin.read(row))
                .findOne());
    }

    public List<StaffLogin> staff() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from staff order by id")
                .map((row, context) -> StaffLogin.read(row))
                .list());
    }

    void add(Handle handle, Business business) {
        handle.createUpdate("""
                insert into businesses (id, name, category, kind, area, rating, profile)
                values (:id, :name, :category, :kind, :area, :rating, cast(:profile as jsonb))""")
                .bind("id", business.id())
                .bind("name", business.name())
                .bind("category", business.category().name())
                .bind("kind", business.kind())
                .bind("area", business.area())
                .bind("rating", business.rating())
                .bind("profile", json.write(business))
                .execute();
        business.staff()
                .forEach(member -> handle.createUpdate("""
                insert into staff (id, business_id, name, email, role)
                values (:id, :business, :name, lower(:email), :role)""")
                        .bind("id", member.id())
                        .bind("business", business.id())
                        .bind("name", member.name())
                        .bind("email", member.email())
                        .bind("role", member.role().name())
                        .execute());
    }
}
