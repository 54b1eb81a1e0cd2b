-- Appointments that are given up, including those that never came to be: a hold that arrives late finds its name here.
create table withdrawn_appointments (
    id text primary key,
    at timestamptz not null default now()
);
