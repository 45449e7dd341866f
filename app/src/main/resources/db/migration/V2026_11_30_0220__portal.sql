-- What the school's systems say of a child, for the family's eyes alone. Nothing here points to applications or permits, and
-- nothing there points here.

-- The terms in which grades are given.
create table portal_session (
    id     text primary key,
    title  text not null,
    begins date not null,
    ends   date not null
);

-- A child's grade in a class.
create table portal_grade (
    student uuid not null references student,
    session text not null references portal_session,
    class   text not null,
    title   text not null,
    grade   text not null,
    primary key (student, session, class)
);

-- On how many days of a school year a child was enrolled, absent and late.
create table portal_attendance (
    student uuid not null references student,
    year    text not null,
    as_of   date not null,
    days    int not null check (days >= 0),
    absent  int not null check (absent between 0 and days),
    tardy   int not null check (tardy >= 0),
    primary key (student, year)
);

-- How far a child is on the way to graduation.
create table portal_credits (
    student  uuid primary key references student,
    as_of    date not null,
    earned   numeric(5, 2) not null check (earned >= 0),
    required numeric(5, 2) not null check (required > 0)
);

-- A telephone for emergencies (R-ACC-14): as the school has it, and beside it what the family has written since.
create table portal_phone (
    id           uuid primary key default gen_random_uuid(),
    student      uuid not null references student,
    -- The adult's id in the school's systems; a number that the family added has none yet.
    person       text,
    school_name  text,
    school_phone text,
    name         text,
    phone        text,
    relation     text check (relation in ('PARENT', 'GRANDPARENT', 'RELATIVE', 'FRIEND', 'OTHER')),
    removed      boolean not null default false,
    entered_by   uuid,
    entered_at   timestamptz,
    unique (student, person),
    check ((person is null) = (school_phone is null) and (person is null) = (school_name is null)),
    check ((name is null) = (phone is null) and (name is null) = (relation is null)),
    check ((entered_at is null) = (entered_by is null)),
    check ((entered_at is null) = (name is null and not removed)),
    check (not removed or (name is null and person is not null)),
    check (person is not null or name is not null)
);

create index on portal_phone (student);
