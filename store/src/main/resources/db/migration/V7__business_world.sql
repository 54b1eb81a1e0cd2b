-- The business world as tables. What was in a business's profile moves into them; what they do not know stays in "attributes".
alter table businesses
    add column about        text,
    add column address      text,
    add column latitude     double precision,
    add column longitude    double precision,
    add column time_zone    text,
    add column currency     text,
    add column phone        text,
    add column email        text,
    add column languages    text[]  not null default '{}',
    add column review_count integer not null default 0,
    add column price_level  integer,
    add column booking_policy jsonb not null default '{}',
    add column attributes   jsonb   not null default '{}',
    add column deleted_at   timestamptz;

-- An interval that closes at or before its opening ends on the next day. Days are those of ISO 8601: 1 is Monday.
create table opening_hours (
    business_id text        not null references businesses on delete cascade,
    day         smallint    not null check (day between 1 and 7),
    opens       time        not null check (opens < '24:00'),
    closes      time        not null check (closes < '24:00'),
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    primary key (business_id, day, opens)
);

-- What holds on a date instead of the weekly hours: an interval a row, or one row without times when it is closed.
create table opening_exceptions (
    id          bigint generated always as identity primary key,
    business_id text        not null references businesses on delete cascade,
    date        date        not null,
    opens       time check (opens < '24:00'),
    closes      time check (closes < '24:00'),
    reason      text,
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    check ((opens is null) = (closes is null)),
    unique nulls not distinct (business_id, date, opens)
);

alter table staff
    add column position   integer     not null default 0,
    add column attributes jsonb       not null default '{}',
    add column created_at timestamptz not null default now(),
    add column updated_at timestamptz not null default now(),
    add column deleted_at timestamptz,
    drop constraint staff_business_id_fkey,
    add foreign key (business_id) references businesses on delete cascade;

-- What somebody can carry out, by the names of offers. Who has none named can do everything.
create table staff_skills (
    staff_id   text        not null references staff on delete cascade,
    skill      text        not null,
    position   integer     not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (staff_id, skill)
);

create table resources (
    business_id text        not null references businesses on delete cascade,
    id          text        not null,
    kind        text        not null,
    name        text        not null,
    capacity    integer     not null check (capacity > 0),
    position    integer     not null default 0,
    attributes  jsonb       not null default '{}',
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    deleted_at  timestamptz,
    primary key (business_id, id)
);

create table menu_categories (
    business_id text        not null references businesses on delete cascade,
    name        text        not null,
    position    integer     not null default 0,
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    deleted_at  timestamptz,
    primary key (business_id, name)
);

create table offers (
    business_id    text           not null references businesses on delete cascade,
    id             text           not null,
    category       text           not null,
    name           text           not null,
    price          numeric(12, 2) not null check (price >= 0),
    currency       text           not null check (currency ~ '^[A-Z]{3}$'),
    duration       interval,
    tags           text[]         not null default '{}',
    active         boolean        not null default true,
    needs_staff    boolean        not null default false,
    needs_resource boolean        not null default false,
    position       integer        not null default 0,
    attributes     jsonb          not null default '{}',
    created_at     timestamptz    not null default now(),
    updated_at     timestamptz    not null default now(),
    deleted_at     timestamptz,
    primary key (business_id, id),
    foreign key (business_id, category) references menu_categories on update cascade
);
create index on offers (business_id, category);
create index on offers (business_id, price);

create table customers (
    id          text primary key,
    business_id text        not null references businesses on delete cascade,
    name        text,
    phone       text,
    email       text,
    language    text,
    attributes  jsonb       not null default '{}',
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    deleted_at  timestamptz,
    unique (business_id, phone)
);
create index on customers (business_id, lower(email));

create table reviews (
    id             text primary key,
    business_id    text        not null references businesses on delete cascade,
    customer_id    text references customers on delete set null,
    appointment_id text references appointments on delete set null,
    rating         smallint    not null check (rating between 1 and 5),
    text           text,
    created_at     timestamptz not null default now(),
    updated_at     timestamptz not null default now(),
    deleted_at     timestamptz
);
create index on reviews (business_id, created_at);
create index on reviews (customer_id);
create index on reviews (appointment_id);

-- A code at a table, or one of the whole house. Its id is printed: it stays the same for good.
create table qr_codes (
    id              text primary key,
    business_id     text        not null references businesses on delete cascade,
    resource_id     text,
    scans           bigint      not null default 0,
    last_scanned_at timestamptz,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    deleted_at      timestamptz,
    unique nulls not distinct (business_id, resource_id),
    foreign key (business_id, resource_id) references resources on delete cascade
);

-- Who would come if something became free between two times. The conversation may not be in the journal yet.
create table waiting_list (
    id              text primary key,
    business_id     text        not null references businesses on delete cascade,
    conversation_id text,
    customer_id     text references customers on delete set null,
    offer_id        text,
    staff_id        text references staff on delete set null,
    party_size      integer     not null default 1 check (party_size > 0),
    during          tstzrange   not null check (not isempty(during)),
    status          text        not null default 'WAITING'
        check (status in ('WAITING', 'OFFERED', 'TAKEN', 'DECLINED', 'EXPIRED')),
    customer_name   text,
    customer_phone  text,
    customer_email  text,
    offered_at      timestamptz,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    deleted_at      timestamptz
);
create index on waiting_list (business_id, created_at);
create index on waiting_list (business_id, created_at) where status = 'WAITING';
create index on waiting_list (conversation_id);
create index on waiting_list (customer_id);
create index on waiting_list (staff_id);

-- What is remembered beyond a conversation. Vectors are those of the built-in understanding: 384 numbers.
create table memory_collections (
    id          text primary key,
    business_id text references businesses on delete cascade,
    customer_id text references customers on delete cascade,
    name        text        not null,
    attributes  jsonb       not null default '{}',
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    deleted_at  timestamptz
);
create index on memory_collections (business_id);
create index on memory_collections (customer_id);

create table memory_items (
    id              text primary key,
    collection_id   text        not null references memory_collections on delete cascade,
    conversation_id text,
    kind            text        not null,
    text            text        not null,
    embedding       vector(384),
    attributes      jsonb       not null default '{}',
    expires_at      timestamptz,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    deleted_at      timestamptz
);
create index on memory_items (collection_id);
create index on memory_items (conversation_id);
create index memory_items_by_meaning on memory_items using hnsw (embedding vector_cosine_ops);

create table memory_relationships (
    from_item  text        not null references memory_items on delete cascade,
    to_item    text        not null references memory_items on delete cascade,
    kind       text        not null,
    strength   real        not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (from_item, to_item, kind)
);
create index on memory_relationships (to_item);

create table memory_access_logs (
    id        bigint generated always as identity primary key,
    item_id   text        not null references memory_items on delete cascade,
    actor     text        not null,
    purpose   text        not null,
    at        timestamptz not null default now()
);
create index on memory_access_logs (item_id, at);

-- Who changed what of a business. It refers to nothing, so that it outlives what it tells of.
create table change_log (
    id          bigint generated always as identity primary key,
    at          timestamptz not null default now(),
    actor       text        not null,
    business_id text,
    table_name  text        not null,
    row_id      text        not null,
    before      jsonb,
    after       jsonb
);
create index on change_log (business_id, id);

-- Puts a business as one JSON document into the tables. What it knows beyond them is kept in the attributes.
create function keep_business(document jsonb) returns void language sql as $$
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
        offer - array ['id', 'category', 'name', 'price', 'duration', 'tags']
    from jsonb_array_elements(document -> 'offers') with ordinality offers (offer, position)
    on conflict do nothing;
$$;

alter table businesses alter column profile drop not null;
select keep_business(profile) from businesses;
alter table businesses
    drop column profile,
    alter column about set not null,
    alter column address set not null,
    alter column latitude set not null,
    alter column longitude set not null,
    alter column time_zone set not null,
    alter column currency set not null,
    alter column phone set not null,
    alter column email set not null,
    alter column price_level set not null;
create index on businesses (rating desc, id);
create index on businesses (lower(area));
create index on businesses (lower(kind));

-- A business as one JSON document again, in the form of the business of a conversation.
create view business_documents as
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
            'needsStaff', o.needs_staff, 'needsResource', o.needs_resource) order by o.position, o.id), '[]')
        from offers o where o.business_id = b.id and o.active and o.deleted_at is null)) as document
from businesses b where b.deleted_at is null;

create function touch_row() returns trigger language plpgsql as $$
begin
    if new is distinct from old then
        new.updated_at := now();
    end if;
    return new;
end $$;

-- The arguments name the columns that identify a row. Who acts says so: set_config('xseven.actor', …, true).
create function log_change() returns trigger language plpgsql as $$
declare
    old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    any_row jsonb := coalesce(new_row, old_row);
begin
    if old_row is distinct from new_row then
        insert into change_log (actor, business_id, table_name, row_id, before, after)
        values (coalesce(nullif(current_setting('xseven.actor', true), ''), session_user),
            coalesce(any_row ->> 'business_id', case when tg_table_name = 'businesses' then any_row ->> 'id' end),
            tg_table_name,
            (select string_agg(any_row ->> key, '/' order by place) from unnest(tg_argv) with ordinality keys (key, place)),
            old_row, new_row);
    end if;
    return null;
end $$;

-- Customers are people: what is known of them is not written down a second time.
do $$
declare
    keys record;
begin
    for keys in select * from (values ('businesses', '''id'''), ('staff', '''id'''), ('staff_skills', '''staff_id'', ''skill'''),
        ('opening_hours', '''business_id'', ''day'', ''opens'''), ('opening_exceptions', '''business_id'', ''date'', ''opens'''),
        ('resources', '''business_id'', ''id'''), ('menu_categories', '''business_id'', ''name'''),
        ('offers', '''business_id'', ''id''')) logged (name, columns)
    loop
        execute format('create trigger log_change after insert or update or delete on %I
            for each row execute function log_change(%s)', keys.name, keys.columns);
    end loop;
    for keys in select unnest(array ['businesses', 'staff', 'staff_skills', 'opening_hours', 'opening_exceptions',
        'resources', 'menu_categories', 'offers', 'customers', 'reviews', 'qr_codes', 'waiting_list',
        'memory_collections', 'memory_items', 'memory_relationships']) as name
    loop
        execute format('create trigger touch_row before update on %I for each row execute function touch_row()', keys.name);
    end loop;
end $$;
