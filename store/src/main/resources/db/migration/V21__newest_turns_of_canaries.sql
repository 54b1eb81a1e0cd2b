-- A trial is judged by its newest turns: those that its version decided, and those that failed. Each comes from its index in the
-- order of time, however long the trial lasts and however many turns there are.
create index on decisions (table_name, version, at);
create index turns_failed on turns (at, conversation_id, turn) where explanation ->> 'failure' is not null;
