-- Every decision of a turn, written with it: what a table was asked, what it said, and by which version. The same stands in
-- the turn's explanation; here it is read by table and time.
create table decisions (
    conversation_id text        not null references conversations,
    turn            integer     not null,
    place           integer     not null,
    table_name      text        not null,
    version         text        not null,
    matched         text[]      not null,
    inputs          jsonb       not null,
    outputs         jsonb       not null,
    at              timestamptz not null,
    primary key (conversation_id, turn, place)
);
create index on decisions (table_name, at);

-- Turns and decisions come in the order of time, so that the smallest of indexes finds the old and the new ones.
create index on decisions using brin (at);
create index on turns using brin (at);
