-- The offices of the Operations Administrators, who decide permit appeals last for the schools of an area. (BUL-5347 §V.B.8)
create table operations_office (
    area    text primary key,
    name    text not null,
    address text not null,
    city    text not null,
    zip     text not null,
    phone   text not null,
    email   text not null
);

-- Who decides there, by the id that the district gives its staff.
create table operations_administrator (
    area  text not null references operations_office on delete cascade,
    staff text not null,
    primary key (area, staff)
);
