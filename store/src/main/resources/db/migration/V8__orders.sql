-- Orders. Their workflow is the only writer; prices are those of the moment of acceptance.
create table orders (
    id              text primary key,
    business_id     text           not null references businesses,
    conversation_id text,
    status          text           not null,
    fulfilment      text           not null,
    address         text,
    delivery_fee    numeric(12, 2),
    total           numeric(12, 2) not null,
    currency        text           not null,
    customer_name   text,
    customer_phone  text,
    customer_email  text,
    created_at      timestamptz    not null default now(),
    updated_at      timestamptz    not null default now(),
    constraint known_status check (status in
        ('ACCEPTED', 'PREPARING', 'READY', 'OUT_FOR_DELIVERY', 'DELIVERED', 'COLLECTED', 'CANCELLED')),
    constraint delivered_somewhere check (fulfilment = 'PICKUP' or (fulfilment = 'DELIVERY' and address is not null))
);
create index on orders (conversation_id);
create index on orders (business_id, created_at);

create table order_lines (
    order_id text           not null references orders,
    line     integer        not null,
    offer_id text           not null,
    name     text           not null,
    quantity integer        not null check (quantity > 0),
    price    numeric(12, 2) not null,
    primary key (order_id, line)
);

-- What was told about an order, to its customer and to the staff.
create table order_notices (
    order_id text        not null references orders,
    kind     text        not null,
    number   integer     not null,
    channel  text        not null,
    subject  text        not null,
    body     text        not null,
    outcome  text        not null,
    at       timestamptz not null,
    primary key (order_id, kind, number, channel)
);
