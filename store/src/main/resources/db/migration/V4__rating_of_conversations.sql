-- What the customer thought of a conversation that is over; its reason stands in end_reason, in the words of whoever ended it.
alter table conversations
    add column end_rating smallint check (end_rating between 1 and 5);
