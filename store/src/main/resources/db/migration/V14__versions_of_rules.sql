-- Tables of rules by name. Whoever changes anything about one locks its row, so that one change follows another.
create table rule_tables (
    name       text primary key,
    created_at timestamptz not null default now()
);

-- Their versions. What a version says never changes; only how far it has come does.
create table rule_versions (
    table_name   text        not null references rule_tables,
    number       integer     not null check (number > 0),
    status       text        not null check (status in ('DRAFT', 'IN_REVIEW', 'CANARY', 'PUBLISHED', 'RETIRED')),
    document     text        not null,
    examples     text        not null,
    author       text        not null,
    reason       text        not null,
    parent       integer,
    created_at   timestamptz not null default now(),
    reviewer     text,
    published_at timestamptz,
    primary key (table_name, number),
    foreign key (table_name, parent) references rule_versions
);
create index on rule_versions (table_name, parent);
create unique index rule_versions_published on rule_versions (table_name) where status = 'PUBLISHED';

create function keep_rule_version() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (new.table_name, new.number, new.document, new.examples, new.author, new.reason, new.created_at)
            is distinct from (old.table_name, old.number, old.document, old.examples, old.author, old.reason, old.created_at)
            or new.parent is distinct from old.parent then
        raise exception 'Expected version % of % to stay as it is, but it was to be changed', old.number, old.table_name;
    end if;
    return new;
end $$;
create trigger keep_rule_version before update or delete on rule_versions for each row execute function keep_rule_version();

-- Who did what to which version, in the transaction that did it.
create table rule_log (
    id         bigint generated always as identity primary key,
    table_name text        not null,
    number     integer     not null,
    actor      text        not null,
    action     text        not null,
    at         timestamptz not null default now(),
    foreign key (table_name, number) references rule_versions
);
create index on rule_log (table_name, number);
