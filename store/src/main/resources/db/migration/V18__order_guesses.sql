-- Wrong numbers of orders that were asked for, so that nobody finds an order by trying. Kept for an hour, and as digests: nobody
-- reads a phone number out of them by looking.
create table order_guesses (
    digest text        not null,
    guess  text        not null,
    at     timestamptz not null,
    primary key (digest, guess)
);
create index on order_guesses (at);
