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

    /**
     * Ranks first and reads the documents of what is on the page alone. Everything that counts is from 0 to 1, the best.
     * Distances are great circles in kilometres. The cheapest offer is looked up only
     * when a price was named.
     */
    private static final String SEARCH = """
            with asked as materialized (
                select b.id, b.name, b.kind, b.rating, b.price_level, b.latitude, b.longitude,
                    (cast(:pattern as text) is null or name ilike :pattern or kind ilike :pattern or about ilike :pattern)
                    and (cast(:area as text) is null or lower(area) = lower(:area))
                    and (cast(:kind as text) is null or lower(kind) = lower(:kind)) as fits
                from businesses b where deleted_at is null),
            ranked as materialized (
                select id, - (
                    cast(:distanceShare as double precision) * case
                        when cast(:latitude as double precision) is null then 0
                        else 1 / (1 + 6371 * asin(sqrt(least(1,
                            power(sin(radians(latitude - cast(:latitude as double precision)) / 2), 2)
                            + cos(radians(cast(:latitude as double precision))) * cos(radians(latitude))
                            * power(sin(radians(longitude - cast(:longitude as double precision)) / 2), 2))))) end
                    + cast(:ratingShare as double precision) * (cast(rating as double precision) - 1) / 4
                    + cast(:priceShare as double precision) * case
                        when cast(:maxPrice as double precision) is null
                            then cast(4 - least(price_level, 4) as double precision) / 3
                        else 1 - coalesce(cheapest, 0) / greatest(cast(:maxPrice as double precision), 0.01) end
                    + cast(:wordShare as double precision) * case
                        when cast(:pattern as text) is null then 0
                        when lower(name) = lower(:text) then 1
                        when name ilike :pattern then 0.8
                        when kind ilike :pattern then 0.6
                        else 0.3 end) as rank,
                    fits and (cast(:maxPrice as numeric) is null or coalesce(cheapest <= :maxPrice, false)) as fits
                from asked left join lateral (
                    select cast(o.price as double precision) as cheapest from offers o
                    where cast(:maxPrice as numeric) is not null and o.business_id = asked.id and o.active
                        and o.deleted_at is null
                    order by o.price limit 1) offers on true
                where fits or id = :after),
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

    /** In the order of the query's shares. */
    public List<Business> search(BusinessQuery query) {
        return jdbi.withHandle(handle -> handle.createQuery(SEARCH)
                .bind("text", query.text())
                .bind("pattern", query.text().map(Businesses::containing))
                .bind("area", query.area())
                .bind("kind", query.kind())
                .bind("maxPrice", query.maxPrice())
                .bind("latitude", query.near().map(Location::lat))
                .bind("longitude", query.near().map(Location::lon))
                .bind("distanceShare", query.shares().distance())
                .bind("ratingShare", query.shares().rating())
                .bind("priceShare", query.shares().price())
                .bind("wordShare", query.shares().words())
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
