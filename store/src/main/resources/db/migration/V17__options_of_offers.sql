-- What a customer chooses of an offer: a group of which exactly one option is had, or any number. An option's id is unique within
-- its offer, so that an order names it alone. A group of one without a usual option has to be chosen.
create table option_groups (
    business_id text        not null,
    offer_id    text        not null,
    id          text        not null,
    name        text        not null,
    choose      text        not null check (choose in ('ONE', 'ANY')),
    position    integer     not null default 0,
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    deleted_at  timestamptz,
    primary key (business_id, offer_id, id),
    foreign key (business_id, offer_id) references offers on delete cascade
);

-- What it adds to the price is in the currency of its offer.
create table offer_options (
    business_id      text           not null,
    offer_id         text           not null,
    group_id         text           not null,
    id               text           not null,
    name             text           not null,
    price_difference numeric(12, 2) not null default 0,
    usual            boolean        not null default false,
    position         integer        not null default 0,
    created_at       timestamptz    not null default now(),
    updated_at       timestamptz    not null default now(),
    deleted_at       timestamptz,
    primary key (business_id, offer_id, id),
    foreign key (business_id, offer_id, group_id) references option_groups on delete cascade
);
create index on offer_options (business_id, offer_id, group_id);
create unique index one_usual_option on offer_options (business_id, offer_id, group_id) where usual and deleted_at is null;

create trigger log_change after insert or update or delete on option_groups
    for each row execute function log_change('business_id', 'offer_id', 'id');
create trigger log_change after insert or update or delete on offer_options
    for each row execute function log_change('business_id', 'offer_id', 'id');
create trigger touch_row before update on option_groups for each row execute function touch_row();
create trigger touch_row before update on offer_options for each row execute function touch_row();

-- What a piece of a line is like, as the menu had it at the moment of acceptance. The line's price has it in.
create table order_line_options (
    order_id         text           not null,
    line             integer        not null,
    position         integer        not null,
    option_id        text           not null,
    name             text           not null,
    price_difference numeric(12, 2) not null,
    primary key (order_id, line, position),
    foreign key (order_id, line) references order_lines
);

-- As before, with the options of offers.
create or replace function keep_business(document jsonb) returns void language sql as $$
    insert into businesses (id, name, category, kind, area, rating, about, address, latitude, longitude, time_zone,
        currency, phone, email, languages, review_count, price_level, booking_policy, attributes)
    select document ->> 'id', document ->> 'name', document ->> 'category', document ->> 'kind', document ->> 'area',
        cast(document ->> 'rating' as numeric), document ->> 'about', document ->> 'address',
        cast(document #>> '{location,lat}' as double precision), cast(document #>> '{location,lon}' as double precision),
        document ->> 'zone', document ->> 'currency', document ->> 'phone', document ->> 'email',
        array(select jsonb_array_elements_text(document -> 'languages')),
        coalesce(cast(document ->> 'reviewCount' as integer), 0), cast(document ->> 'priceLevel' as integer),
        coalesce(document -> 'limits', '{}'),
        document - array ['id', 'name', 'category', 'kind', 'area', 'rating', 'about', 'address', 'location', 'zone',
            'currency', 'phone', 'email', 'languages', 'reviewCount', 'priceLevel', 'limits', 'hours', 'resources',
            'staff', 'offers']
    on conflict (id) do update set (name, category, kind, area, rating, about, address, latitude, longitude, time_zone,
        currency, phone, email, languages, review_count, price_level, booking_policy, attributes)
        = (excluded.name, excluded.category, excluded.kind, excluded.area, excluded.rating, excluded.about,
        excluded.address, excluded.latitude, excluded.longitude, excluded.time_zone, excluded.currency, excluded.phone,
        excluded.email, excluded.languages, excluded.review_count, excluded.price_level, excluded.booking_policy,
        excluded.attributes);

    insert into opening_hours (business_id, day, opens, closes)
    select document ->> 'id', names.day, cast(interval ->> 'opens' as time), cast(interval ->> 'closes' as time)
    from (values (1, 'MONDAY'), (2, 'TUESDAY'), (3, 'WEDNESDAY'), (4, 'THURSDAY'), (5, 'FRIDAY'), (6, 'SATURDAY'),
        (7, 'SUNDAY')) names (day, name),
        jsonb_array_elements(document #> array ['hours', 'weekly', names.name]) interval
    on conflict do nothing;

    insert into opening_exceptions (business_id, date)
    select document ->> 'id', cast(date as date)
    from jsonb_array_elements_text(document #> '{hours,closedDates}') date
    on conflict do nothing;

    insert into opening_exceptions (business_id, date, opens, closes)
    select document ->> 'id', cast(date as date), cast(interval ->> 'opens' as time), cast(interval ->> 'closes' as time)
    from jsonb_each(document #> '{hours,exceptions}') exceptions (date, intervals), jsonb_array_elements(intervals) interval
    on conflict do nothing;

    insert into resources (business_id, id, kind, name, capacity, position, attributes)
    select document ->> 'id', resource ->> 'id', resource ->> 'kind', resource ->> 'name',
        cast(resource ->> 'capacity' as integer), position, resource - array ['id', 'kind', 'name', 'capacity']
    from jsonb_array_elements(document -> 'resources') with ordinality resources (resource, position)
    on conflict do nothing;

    insert into staff (id, business_id, name, email, role, position, attributes)
    select member ->> 'id', document ->> 'id', member ->> 'name', lower(member ->> 'email'), member ->> 'role', position,
        member - array ['id', 'name', 'email', 'role', 'skills']
    from jsonb_array_elements(document -> 'staff') with ordinality staff (member, position)
    on conflict (id) do update set (position, attributes) = (excluded.position, excluded.attributes);

    insert into staff_skills (staff_id, skill, position)
    select member ->> 'id', skill, position
    from jsonb_array_elements(document -> 'staff') member,
        jsonb_array_elements_text(member -> 'skills') with ordinality skills (skill, position)
    on conflict do nothing;

    insert into menu_categories (business_id, name, position)
    select document ->> 'id', offer ->> 'category', min(position)
    from jsonb_array_elements(document -> 'offers') with ordinality offers (offer, position)
    group by offer ->> 'category'
    on conflict do nothing;

    -- A service takes a place; outside of restaurants it takes somebody's time as well.
    insert into offers (business_id, id, category, name, price, currency, duration, tags, needs_staff, needs_resource,
        position, attributes)
    select document ->> 'id', offer ->> 'id', offer ->> 'category', offer ->> 'name',
        cast(offer #>> '{price,amount}' as numeric), offer #>> '{price,currency}', cast(offer ->> 'duration' as interval),
        array(select jsonb_array_elements_text(offer -> 'tags')),
        offer ->> 'duration' is not null and document ->> 'category' <> 'FOOD_HOSPITALITY',
        offer ->> 'duration' is not null, position,
        offer - array ['id', 'category', 'name', 'price', 'duration', 'tags', 'options']
    from jsonb_array_elements(document -> 'offers') with ordinality offers (offer, position)
    on conflict do nothing;

    insert into option_groups (business_id, offer_id, id, name, choose, position)
    select document ->> 'id', offer ->> 'id', option_group ->> 'id', option_group ->> 'name', option_group ->> 'choose', position
    from jsonb_array_elements(document -> 'offers') offer,
        jsonb_array_elements(offer -> 'options') with ordinality option_groups (option_group, position)
    on conflict do nothing;

    insert into offer_options (business_id, offer_id, group_id, id, name, price_difference, usual, position)
    select document ->> 'id', offer ->> 'id', option_group ->> 'id', choice ->> 'id', choice ->> 'name',
        cast(choice #>> '{difference,amount}' as numeric),
        choice ->> 'id' is not distinct from option_group ->> 'usual', position
    from jsonb_array_elements(document -> 'offers') offer, jsonb_array_elements(offer -> 'options') option_group,
        jsonb_array_elements(option_group -> 'options') with ordinality choices (choice, position)
    on conflict do nothing;
$$;


create or replace view business_documents as
select b.id, b.attributes || jsonb_build_object(
    'id', b.id, 'name', b.name, 'category', b.category, 'kind', b.kind, 'area', b.area, 'about', b.about,
    'address', b.address, 'location', jsonb_build_object('lat', b.latitude, 'lon', b.longitude), 'zone', b.time_zone,
    'currency', b.currency, 'phone', b.phone, 'email', b.email, 'languages', to_jsonb(b.languages), 'rating', b.rating,
    'reviewCount', b.review_count, 'priceLevel', b.price_level, 'limits', b.booking_policy,
    'hours', jsonb_build_object(
        'weekly', (
            select jsonb_object_agg(names.name, coalesce((
                select jsonb_agg(jsonb_build_object('opens', opens, 'closes', closes) order by opens)
                from opening_hours h where h.business_id = b.id and h.day = names.day), '[]'))
            from (values (1, 'MONDAY'), (2, 'TUESDAY'), (3, 'WEDNESDAY'), (4, 'THURSDAY'), (5, 'FRIDAY'),
                (6, 'SATURDAY'), (7, 'SUNDAY')) names (day, name)),
        'closedDates', (
            select coalesce(jsonb_agg(date order by date), '[]')
            from opening_exceptions e where e.business_id = b.id and e.opens is null),
        'exceptions', (
            select coalesce(jsonb_object_agg(date, intervals), '{}')
            from (
                select date, jsonb_agg(jsonb_build_object('opens', opens, 'closes', closes) order by opens) intervals
                from opening_exceptions e where e.business_id = b.id and e.opens is not null group by date) dates)),
    'resources', (
        select coalesce(jsonb_agg(r.attributes || jsonb_build_object(
            'id', r.id, 'kind', r.kind, 'name', r.name, 'capacity', r.capacity) order by r.position, r.id), '[]')
        from resources r where r.business_id = b.id and r.deleted_at is null),
    'staff', (
        select coalesce(jsonb_agg(s.attributes || jsonb_build_object(
            'id', s.id, 'name', s.name, 'email', s.email, 'role', s.role,
            'skills', to_jsonb(array(
                select skill from staff_skills k where k.staff_id = s.id order by k.position, skill)))
            order by s.position, s.id), '[]')
        from staff s where s.business_id = b.id and s.deleted_at is null),
    'offers', (
        select coalesce(jsonb_agg(o.attributes || jsonb_build_object(
            'id', o.id, 'name', o.name, 'category', o.category,
            'price', jsonb_build_object('amount', o.price, 'currency', o.currency),
            'duration', 'PT' || cast(extract(epoch from o.duration) as bigint) || 'S', 'tags', to_jsonb(o.tags),
            'needsStaff', o.needs_staff, 'needsResource', o.needs_resource,
            'options', (
                select coalesce(jsonb_agg(jsonb_build_object(
                    'id', g.id, 'name', g.name, 'choose', g.choose,
                    'usual', (
                        select c.id from offer_options c
                        where c.business_id = g.business_id and c.offer_id = g.offer_id and c.group_id = g.id and c.usual
                          and c.deleted_at is null),
                    'options', (
                        select coalesce(jsonb_agg(jsonb_build_object(
                            'id', c.id, 'name', c.name,
                            'difference', jsonb_build_object('amount', c.price_difference, 'currency', o.currency))
                            order by c.position, c.id), '[]')
                        from offer_options c
                        where c.business_id = g.business_id and c.offer_id = g.offer_id and c.group_id = g.id
                          and c.deleted_at is null)) order by g.position, g.id), '[]')
                from option_groups g
                where g.business_id = o.business_id and g.offer_id = o.id and g.deleted_at is null)
            ) order by o.position, o.id), '[]')
        from offers o where o.business_id = b.id and o.active and o.deleted_at is null)) as document
from businesses b where b.deleted_at is null;
