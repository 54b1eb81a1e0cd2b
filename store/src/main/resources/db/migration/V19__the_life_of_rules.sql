-- What was said when a version was rejected, withdrawn, or put on trial.
alter table rule_log add column reason text;
create index on rule_log (table_name, id);

-- What the checks said of a version. Only one that they found nothing against ever decides, whoever asks for it.
alter table rule_versions add column green boolean not null default false;
update rule_versions set green = true where status in ('PUBLISHED', 'RETIRED');

create function expect_green_rules() returns trigger language plpgsql as $$
begin
    if new.status in ('CANARY', 'PUBLISHED') and not new.green then
        raise exception 'Expected green checks of version % of %, but they are not', new.number, new.table_name
            using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger expect_green_rules before insert or update of status on rule_versions
    for each row execute function expect_green_rules();

-- The version of a table that decides for a share of conversations, in per cent. It is given up by itself when its rate of
-- errors or of escalations is worse than the published one's by more than the margin, each of them seen so many times at least.
create table rule_canaries (
    table_name text primary key references rule_tables,
    number     integer     not null,
    share      integer     not null check (share between 1 and 50),
    started_by text        not null,
    reason     text        not null,
    margin     numeric     not null check (margin > 0 and margin < 1),
    minimum    integer     not null check (minimum > 0),
    since      timestamptz not null default now(),
    foreign key (table_name, number) references rule_versions
);
create index on rule_canaries (table_name, number);
