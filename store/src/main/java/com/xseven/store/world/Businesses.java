package com.xseven.store.world;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Location;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.JsonColumns;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The businesses and who works for them. */
public final class Businesses {

    /** Ranks first and reads the documents of what is on the page alone. Distances are great circles in kilometres. */
    private static final String SEARCH = """
            with ranked as materialized (
                select b.id, case when cast(:latitude as double precision) is null then -rating else
                    2 * 6371 * asin(sqrt(least(1, power(sin(radians(latitude - cast(:latitude as double precision)) / 2), 2)
                        + cos(radians(cast(:latitude as double precision))) * cos(radians(latitude))
                        * power(sin(radians(longitude - cast(:longitude as double precision)) / 2), 2)))) end as rank,
                    (cast(:pattern as text) is null or name ilike :pattern or kind ilike :pattern or about ilike :pattern)
                    and (cast(:area as text) is null or lower(area) = lower(:area))
                    and (cast(:kind as text) is null or lower(kind) = lower(:kind))
                    and (cast(:maxPrice as numeric) is null or exists (
                        select from offers o where o.business_id = b.id and o.active and o.deleted_at is null
                        and o.price <= :maxPrice)) as fits
                from businesses b where deleted_at is null),
            page as materialized (
                select id, rank from ranked
                where fits and (cast(:after as text) is null
                    or (rank, id) > (select rank, id from ranked where id = :after))
                order by rank, id limit :limit)
            select document from page join business_documents using (id) order by rank, id""";

    private final Jdbi jdbi;
    private final JsonColumns json;

    public Businesses(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.json = JsonColumns.of(jdbi.getConfig());
    }

    public Optional<Business> find(BusinessId id) {
        return jdbi.withHandle(handle -> find(handle, id));
    }

    static Optional<Business> find(Handle handle, BusinessId id) {
        return handle.createQuery("select document from business_documents where id = :id")
                .bind("id", id.value())
                .map((row, context) -> JsonColumns.of(context.getConfig()).read(row, "document", Business.class))
                .findOne();
    }

    /** The nearest first where the query names a point, otherwise the best rated first. */
    public List<Business> search(BusinessQuery query) {
        return jdbi.withHandle(handle -> handle.createQuery(SEARCH)
                .bind("pattern", query.text().map(Businesses::containing))
                .bind("area", query.area())
                .bind("kind", query.kind())
                .bind("maxPrice", query.maxPrice())
                .bind("latitude", query.near().map(Location::lat))
                .bind("longitude", query.near().map(Location::lon))
                .bind("after", query.after().map(BusinessId::value))
                .bind("limit", query.limit())
                .map((row, context) -> json.read(row, "document", Business.class))
                .list());
    }

    /** What a customer types is text, not a pattern. */
    private static String containing(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    public Optional<StaffLogin> staffByEmail(String email) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from staff where email = lower(:email) and deleted_at is null")
                        .bind("email", email)
                        .map((row, context) -> StaffLogin.read(row))
                        .findOne());
    }

    public List<StaffLogin> staff() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from staff where deleted_at is null order by id")
                .map((row, context) -> StaffLogin.read(row))
                .list());
    }

    void add(Handle handle, Business business) {
        handle.createQuery("select 1 from (select keep_business(cast(:document as jsonb))) kept")
                .bind("document", json.write(business))
                .mapTo(Integer.class)
                .one();
    }
}
