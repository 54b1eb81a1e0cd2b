-- What came of each turn that answered somebody, in a narrow row, so that the figures of a day are added up in milliseconds. The
-- same stands in the turn's documents, which are long. Whoever writes a turn writes its figures, whatever program that is.
create table agent_numbers (
    number smallint primary key check (number between 1 and 8),
    name   text     not null unique
);

insert into agent_numbers values (1, 'RESTAURANT_FOOD'), (2, 'BEAUTY_SALON'), (3, 'AUTOMOTIVE'), (4, 'HEALTH_MEDICAL'),
    (5, 'BUSINESS_ANALYTICS'), (6, 'VOICE_ENHANCEMENT'), (7, 'LOCAL_SERVICES'), (8, 'GENERAL_PURPOSE');

-- Turns are counted by one small number, which takes half the time that three take: worked * 64 + (agent - 1) * 8 + outcome.
--   worked: how long it took, as the power of 1.05 that comes nearest in milliseconds; at most 425
--   outcome: 1 it helped, 2 it fell back, 4 it handed over to a person, added up
-- Numbers come first, since a row is read up to the last column that is asked for.
create table turn_figures (
    at              timestamptz not null,
    tally           smallint    not null,
    turn            integer     not null,
    business_id     text,
    conversation_id text        not null,
    primary key (conversation_id, turn),
    foreign key (conversation_id, turn) references turns on delete cascade
);

create function figures_of(told turns) returns setof turn_figures language sql stable as $$
    select told.at, cast(64 * round(ln(least(greatest(coalesce(
                cast(told.explanation -> 'millis' ->> 'worked' as double precision), 1), 1), 1e9)) / ln(1.05))
            + 8 * (agent.number - 1)
            + case when cast(told.standing ->> 'failures' as integer) = 0 then 1 else 0 end
            + case when cast(told.standing ->> 'failures' as integer) > 0
                or cast(told.reply ->> 'degraded' as boolean) then 2 else 0 end
            + case when cast(told.reply ->> 'handedOver' as boolean) then 4 else 0 end as smallint),
        told.turn, conversation.business_id, told.conversation_id
    from conversations conversation, agent_numbers agent
    where conversation.id = told.conversation_id and agent.name = told.reply ->> 'agent'
        and jsonb_array_length(told.reply -> 'replyTo') > 0
$$;

create function note_turn_figures() returns trigger language plpgsql as $$
begin
    insert into turn_figures select * from figures_of(new) on conflict do nothing;
    return null;
end
$$;

insert into turn_figures select figures.* from turns told cross join lateral figures_of(told) figures;

create trigger note_turn_figures after insert on turns for each row execute function note_turn_figures();

-- Both hold all that is read, so that no row of the table is.
create index on turn_figures (at) include (tally);
create index on turn_figures (business_id, at) include (tally);

-- Who is in conversation with how many.
create index on conversations (business_id, agent) where status = 'ACTIVE';
