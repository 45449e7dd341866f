-- The district and its directory, as the last district pack gave them: first the district itself, in one row.
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

-- The schools. One that a later pack no longer names stays, because cases name it; it is closed.
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

-- Where a child must live to belong to a school: shapes as well-known text, x = longitude, y = latitude.
create table attendance_area (
    school     text not null references school,
    low_grade  text not null,
    high_grade text not null,
    shared     boolean not null,
    shape      text not null
);

-- House numbers of a street and where they are, to find an address without asking anybody else.
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

-- The school years, from which school days and semesters are counted.
create table school_year (
    year                  text primary key,
    first_day             date not null,
    last_day              date not null,
    second_semester_start date not null
);

-- Weekdays on which there is no school, or on which the district's office is closed.
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

-- Counts up whenever a pack or a change of the calendar makes the directory another one; every node looks at it.
create table directory_version (
    one     boolean primary key default true check (one),
    version bigint not null
);
insert into directory_version values (true, 0);

-- What the district changed in a published calendar; a new pack does not undo it. A pack that brought another calendar
-- or other numbers stands here too, without days and without a person.
create table calendar_change (
    id    bigint generated always as identity primary key,
    -- Of the form that asked for it: sent twice, it is done once.
    form  uuid unique,
    at    timestamptz not null,
    who   text not null,
    actor uuid,
    year  text,
    why   text,
    check ((form is null) = (year is null)),
    check ((actor is null) = (year is null)),
    check ((why is null) = (year is null) and why <> '')
);

-- The days that such a change made a day off, an open day, or another day off.
create table calendar_change_day (
    change  bigint not null references calendar_change,
    place   text not null check (place in ('SCHOOLS', 'OFFICE')),
    day     date not null check (extract(isodow from day) < 6),
    -- Why it was and is a day off; none on an open day.
    was     text,
    becomes text,
    primary key (change, place, day),
    check (was is distinct from becomes)
);

-- What was changed, by whom and why stays as it was written.
create trigger calendar_change_kept before update or delete or truncate on calendar_change
    for each statement execute function never_again();
create trigger calendar_change_day_kept before update or delete or truncate on calendar_change_day
    for each statement execute function never_again();
