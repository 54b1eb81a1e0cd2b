create extension if not exists btree_gist;
create extension if not exists vector;

-- The business world. What differs by category is in the profile.
create table businesses (
    id         text primary key,
    name       text        not null,
    category   text        not null,
    kind       text        not null,
    area       text        not null,
    rating     numeric     not null,
    profile    jsonb       not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
);

create table staff (
    id          text primary key,
    business_id text not null references businesses,
    name        text not null,
    email       text not null unique,
    role        text not null
);
create index on staff (business_id);

-- Conversations. Their workflow is the only writer.
create table conversations (
    id          text primary key,
    business_id text references businesses,
    flow        text        not null,
    channel     text        not null,
    status      text        not null,
    turn        integer     not null,
    stage       text        not null,
    agent       text        not null,
    language    text        not null,
    needs_human boolean     not null,
    opening     jsonb       not null,
    started_at  timestamptz not null,
    updated_at  timestamptz not null,
    ended_at    timestamptz,
    end_reason  text
);
create index on conversations (business_id, updated_at);

-- One row a turn: what was answered, why, and where it left the conversation.
create table turns (
    conversation_id text        not null references conversations,
    turn            integer     not null,
    reply           jsonb       not null,
    explanation     jsonb       not null,
    standing        jsonb       not null,
    at              timestamptz not null,
    primary key (conversation_id, turn)
);

create table messages (
    conversation_id text        not null references conversations,
    seq             bigint      not null,
    turn            integer     not null,
    role            text        not null,
    message_id      text,
    reply_to        text[]      not null default '{}',
    text            text        not null,
    agent           text,
    stage           text,
    at              timestamptz not null,
    primary key (conversation_id, seq),
    unique (conversation_id, message_id)
);

-- Appointments. The constraints make a double booking impossible, whoever writes.
create table appointments (
    id              text primary key,
    business_id     text        not null references businesses,
    conversation_id text,
    resource_id     text        not null,
    resource_name   text        not null,
    staff_id        text,
    offer_id        text,
    party_size      integer     not null,
    during          tstzrange   not null,
    status          text        not null,
    customer_name   text,
    customer_phone  text,
    customer_email  text,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    constraint one_booking_of_a_resource exclude using gist
        (business_id with =, resource_id with =, during with &&) where (status in ('HELD', 'CONFIRMED')),
    constraint one_booking_of_a_person exclude using gist
        (staff_id with =, during with &&) where (status in ('HELD', 'CONFIRMED') and staff_id is not null)
);
create index on appointments (conversation_id);
create index on appointments (business_id, lower(during));

create table notifications (
    appointment_id text        not null references appointments,
    kind           text        not null,
    channel        text        not null,
    subject        text        not null,
    body           text        not null,
    outcome        text        not null,
    at             timestamptz not null,
    primary key (appointment_id, kind, channel)
);

-- Events on their way to Kafka, written in the transaction that they tell of.
create table outbox (
    id           bigint generated always as identity primary key,
    topic        text        not null,
    key          text        not null,
    type         text        not null,
    data         jsonb       not null,
    at           timestamptz not null,
    published_at timestamptz
);
create index outbox_waiting on outbox (id) where published_at is null;
