-- Decisions that no turn of a conversation made: what people who signed in may do, and how a conversation goes on that is over. Who
-- asked, and what it was about, take the place of the turn. The business is what was asked about, be there such a one or not.
create table decisions_outside_turns (
    id              bigint generated always as identity primary key,
    table_name      text        not null,
    version         text        not null,
    matched         text[]      not null,
    inputs          jsonb       not null,
    outputs         jsonb       not null,
    asked_by        text        not null,
    business_id     text,
    conversation_id text references conversations,
    at              timestamptz not null
);
create index on decisions_outside_turns (table_name, at);
create index on decisions_outside_turns (conversation_id);
create index on decisions_outside_turns using brin (at);
