-- Names of given-up appointments are forgotten, oldest first.
create index on withdrawn_appointments (at);
