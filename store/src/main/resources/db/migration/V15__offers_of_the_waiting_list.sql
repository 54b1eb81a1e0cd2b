-- What an entry of the waiting list is offered once something is free: a place that is held for it until then. Each offer has an
-- appointment of its own, numbered, since the name of one that was given up is never used again.
alter table waiting_list
    add column wished         timestamptz,
    add column offers         integer not null default 0,
    add column appointment_id text references appointments on delete set null,
    add column offered_start  timestamptz,
    add column offered_until  timestamptz;
update waiting_list set wished = lower(during);
alter table waiting_list alter column wished set not null;
create index on waiting_list (appointment_id);
create index on waiting_list (business_id) where status = 'OFFERED';
