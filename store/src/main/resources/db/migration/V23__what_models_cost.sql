-- Every time that models were asked, whether the turn came to its end or not: what is owed is owed. A call that a crash makes
-- once more is one more attempt.
create table model_calls (
    conversation_id text        not null,
    turn            integer     not null,
    call            integer     not null,
    attempt         integer     not null,
    business_id     text,
    agent           text        not null,
    purpose         text        not null,
    prompt          text        not null,
    model           text,
    result          text        not null,
    input_tokens    integer     not null,
    output_tokens   integer     not null,
    cost_micros     bigint      not null,
    first_token_ms  bigint      not null,
    took_ms         bigint      not null,
    failed          jsonb       not null,
    at              timestamptz not null,
    primary key (conversation_id, turn, call, attempt)
);
create index on model_calls (business_id, at);
create index on model_calls using brin (at);

-- What they add up to, so that the choice of a model reads one row. A day is one of UTC.
create table model_spending (
    business_id   text    not null,
    day           date    not null,
    calls         integer not null,
    input_tokens  bigint  not null,
    output_tokens bigint  not null,
    cost_micros   bigint  not null,
    primary key (business_id, day)
);

-- What a business may spend a day, in millionths of a US dollar, where it is not what the settings say.
create table model_budgets (
    business_id text   primary key,
    micros      bigint not null check (micros >= 0)
);
