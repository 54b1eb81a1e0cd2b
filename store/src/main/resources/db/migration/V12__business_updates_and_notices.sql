-- Changes of businesses that were carried out as a whole: what they touched, before and after, in the same form, so that undoing is
-- carrying out. One that was taken back before it was carried out has its name here, so that it never is.
create table business_updates (
    id          text primary key,
    business_id text        not null references businesses on delete cascade,
    change_id   text        not null,
    actor       text        not null,
    before      jsonb       not null,
    after       jsonb       not null,
    applied_at  timestamptz,
    undone_at   timestamptz,
    unique (business_id, change_id)
);

-- Whose appointments an update touches; those who have to move have the first places.
create table business_update_concerns (
    update_id      text    not null references business_updates on delete cascade,
    place          integer not null,
    appointment_id text    not null references appointments on delete cascade,
    reason         text    not null,
    primary key (update_id, place),
    unique (update_id, appointment_id)
);
create index on business_update_concerns (appointment_id);

-- What was told by whichever channel, besides the letters of appointments and orders, with what became of it.
create table notices (
    id          text primary key,
    business_id text        not null references businesses on delete cascade,
    about       text        not null,
    kind        text        not null,
    channel     text        not null,
    subject     text        not null,
    body        text        not null,
    outcome     text        not null,
    attempts    integer     not null,
    at          timestamptz not null
);
create index on notices (business_id, at);
create index on notices (about);
create index on notices (channel, at desc);
create index on notifications (channel, at desc);
create index on order_notices (channel, at desc);

-- Where a business's own server is told. The secret signs what is sent, so it is kept as it is; no log and no view shows it.
create table webhooks (
    business_id text primary key references businesses on delete cascade,
    url         text        not null,
    secret      text        not null,
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now()
);
create trigger touch_row before update on webhooks for each row execute function touch_row();
