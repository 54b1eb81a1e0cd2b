-- How each worker finds each language model that is set up, told every few seconds, so that others can say what thinks.
create table model_health (
    worker text        not null,
    model  text        not null,
    health text        not null check (health in ('HEALTHY', 'SLOW', 'DOWN')),
    at     timestamptz not null,
    primary key (worker, model)
);
