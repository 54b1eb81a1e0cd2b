-- What an appointment has to itself: tables pushed together, a chair and a person. The visit is "during" of the
-- appointment; a place is taken until it is cleared up as well.
create table appointment_places (
    appointment_id text      not null references appointments on delete cascade,
    business_id    text      not null references businesses,
    kind           text      not null check (kind in ('RESOURCE', 'PERSON')),
    place          text      not null,
    during         tstzrange not null check (not isempty(during)),
    taken          boolean   not null,
    primary key (appointment_id, kind, place),
    constraint one_appointment_of_a_place exclude using gist
        (business_id with =, kind with =, place with =, during with &&) where (taken)
);

create index on appointment_places (business_id);

insert into appointment_places (appointment_id, business_id, kind, place, during, taken)
select id, business_id, 'RESOURCE', resource_id, during, status in ('HELD', 'CONFIRMED') from appointments
union all
select id, business_id, 'PERSON', staff_id, during, status in ('HELD', 'CONFIRMED') from appointments
where staff_id is not null;

alter table appointments
    drop constraint one_booking_of_a_resource,
    drop constraint one_booking_of_a_person,
    drop column resource_id,
    add column held_until timestamptz;
create index on appointments (held_until) where status = 'HELD';

-- Whoever changes the status of an appointment frees its places, or takes them again.
create function take_or_free_places() returns trigger language plpgsql as $$
begin
    update appointment_places set taken = new.status in ('HELD', 'CONFIRMED') where appointment_id = new.id;
    return null;
end $$;
create trigger take_or_free_places after update of status on appointments
    for each row when (old.status is distinct from new.status) execute function take_or_free_places();

-- Two tables may be pushed together for one party, unless a business says otherwise.
update businesses set booking_policy = booking_policy || '{"tablesTogether": 2}'
where category = 'FOOD_HOSPITALITY' and not booking_policy ? 'tablesTogether';
