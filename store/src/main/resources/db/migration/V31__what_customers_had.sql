-- What somebody had at a business before is found by the phone number or the e-mail address that they gave, however they wrote it.
create index appointments_of_a_phone on appointments (business_id, regexp_replace(customer_phone, '[^0-9]', '', 'g'));
create index appointments_of_an_email on appointments (business_id, lower(btrim(customer_email)));
create index orders_of_a_phone on orders (business_id, regexp_replace(customer_phone, '[^0-9]', '', 'g'));
create index orders_of_an_email on orders (business_id, lower(btrim(customer_email)));
create index customers_of_a_phone on customers (business_id, regexp_replace(phone, '[^0-9]', '', 'g'));
