-- How much an account, a visit or a packet has sent on a day; kept for a week.
create table upload_day (
    day date not null,
    whose uuid not null,
    files integer not null check (files > 0),
    bytes bigint not null check (bytes >= 0),
    primary key (day, whose)
);
