-- What a customer says on the phone, made of the id as OrderNumber makes it. Hardly ever do two open orders of a business share one.
alter table orders add column number text generated always as
    (lpad(cast(cast(cast('x' || substr(md5(id), 1, 8) as bit(32)) as bigint) % 1000000 as text), 6, '0')) stored;
create index on orders (business_id, number);
