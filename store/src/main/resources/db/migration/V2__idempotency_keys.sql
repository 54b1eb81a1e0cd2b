-- What was answered to requests that carry an idempotency key. The id is a digest of who asked, where and under which key.
create table idempotency_keys (
    id           bytea primary key,
    request      bytea       not null,
    leased_until timestamptz not null,
    status       integer,
    content_type text,
    body         text,
    created_at   timestamptz not null default now()
);
create index on idempotency_keys (created_at);
