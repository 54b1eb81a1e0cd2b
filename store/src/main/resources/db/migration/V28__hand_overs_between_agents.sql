-- Who took a conversation over from whom, and why. Few turns have one, so that the figures of agents add them up beside
-- those of turns. What somebody did by hand is kept with who it was and why, for the audit; it goes with the conversation.
create table agent_handovers (
    conversation_id text        not null,
    turn            integer     not null,
    business_id     text,
    from_agent      text        not null,
    to_agent        text        not null,
    cause           text        not null check (cause in ('rules', 'hand', 'model', 'recovery')),
    by_role         text,
    actor           text,
    reason          text,
    at              timestamptz not null,
    primary key (conversation_id, turn),
    foreign key (conversation_id, turn) references turns on delete cascade
);

create index on agent_handovers (at) include (from_agent);
create index on agent_handovers (business_id, at) include (from_agent);
