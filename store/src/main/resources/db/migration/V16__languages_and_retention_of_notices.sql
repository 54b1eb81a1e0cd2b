-- In which language (ISO 639-1) customers are told. Whoever asked before this was known reads English, as before.
alter table appointments add column language text not null default 'en';
alter table orders add column language text not null default 'en';
alter table waiting_list add column language text not null default 'en';

-- Old notices and finished entries of waiting lists are forgotten, the oldest first.
create index on notices (at);
create index on notifications (at);
create index on order_notices (at);
create index on waiting_list (updated_at) where status in ('TAKEN', 'DECLINED', 'EXPIRED');
