-- How often an appointment was changed, as calendars count it, and by which change last.
alter table appointments add column sequence integer not null default 0;
alter table appointments add column last_change text;

-- Several notifications of one kind, such as reminders, each with what became of it and how often it was tried.
alter table notifications add column which text not null default '';
alter table notifications add column attempts integer not null default 1;
alter table notifications drop constraint notifications_pkey;
alter table notifications add primary key (appointment_id, kind, which, channel);
