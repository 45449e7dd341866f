-- The district and its directory, as the last district pack gave them.

create table district (
    one             boolean primary key default true check (one),
    name            text not null,
    short_name      text not null,
    current_year    text not null,
    time_zone       text not null,
    address         text,
    phone           text,
    email           text,
    website         text,
    signer_name     text not null,
    signer_title    text not null,
    signer_office   text not null,
    appeal_body     text not null check (appeal_body in ('OPERATIONS', 'OPST')),
    demo            boolean not null
);

-- A school that a later pack no longer names stays, because cases name it; it is closed.
create table school (
    code       text primary key,
    cds_code   text,
    name       text not null,
    level      text not null,
    kind       text not null,
    low_grade  text not null,
    high_grade text not null,
    region     text,
    address    text,
    city       text,
    zip        text,
    phone      text,
    email      text,
    principal  text,
    latitude   double precision,
    longitude  double precision,
    open       boolean not null default true,
    check ((latitude is null) = (longitude is null))
);

-- Shapes as well-known text, x = longitude, y = latitude.
create table attendance_area (
    school     text not null references school,
    low_grade  text not null,
    high_grade text not null,
    shared     boolean not null,
    shape      text not null
);

create table address_range (
    street    text not null,
    low       int not null,
    high      int not null,
    side      text not null check (side in ('ODD', 'EVEN', 'BOTH')),
    city      text not null,
    zip       text not null,
    latitude  double precision not null,
    longitude double precision not null,
    check (low <= high)
);

create table school_year (
    year                  text primary key,
    first_day             date not null,
    last_day              date not null,
    second_semester_start date not null
);

create table day_off (
    year  text not null references school_year on delete cascade,
    day   date not null,
    what  text not null check (what in ('NO_SCHOOL', 'OFFICE_CLOSED')),
    why   text not null,
    primary key (year, what, day)
);

-- What the Board may change every year; no number without its source.
create table policy_number (
    year   text not null references school_year on delete cascade,
    key    text not null,
    value  text not null,
    source text not null check (source <> ''),
    primary key (year, key)
);
