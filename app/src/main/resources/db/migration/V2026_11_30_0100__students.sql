-- Children: those the student information system knows, and those a family added itself.
create table student (
    id                uuid primary key default gen_random_uuid(),
    -- Number, school and presence of a child in the district; a child from elsewhere has none of them (R-ACC-16).
    district_id       text unique,
    school            text references school,
    enrolled          boolean,
    enrolled_on       date,
    other_school      text,
    first_name        text not null,
    middle_name       text,
    last_name         text not null,
    birth_date        date not null,
    grade             text not null,
    street            text,
    apartment         text,
    city              text,
    zip               text,
    -- A keyed fingerprint of the PIN; the key is not in the database.
    pin               bytea,
    iep               boolean not null default false,
    section504        boolean not null default false,
    guardian_name     text,
    guardian_email    text,
    guardian_phone    text,
    guardian_language text,
    check ((district_id is null) = (school is null) and (district_id is null) = (enrolled is null)),
    check (district_id is null or other_school is null)
);

create index on student (upper(district_id));
create index on student (school) where enrolled;

-- The number that the district knows a child by, as it may be looked for.
create view student_number as
select id as student, upper(district_id) as number from student where district_id is not null;

-- Which accounts act for a child. A link that has ended stays, to tell who acted when (R-ACC-17, R-ACC-18).
create table guardian_link (
    id      bigint generated always as identity primary key,
    account uuid not null references account,
    student uuid not null references student,
    begun   timestamptz not null,
    ended   timestamptz
);

create unique index guardian_link_now on guardian_link (account, student) where ended is null;
create index on guardian_link (student);

-- Wrong tries to add a child, per account and day of the district's calendar (R-ACC-15).
create table link_try (
    account uuid not null references account,
    day     date not null,
    wrong   int not null default 0,
    primary key (account, day)
);

-- Court orders that keep somebody from a child, whether they stand or were lifted: case, reason, and who wrote it in.
-- (R-ACC-18)
create table court_order (
    id          uuid primary key,
    account     uuid not null references account,
    student     uuid not null references student,
    reference   text not null check (reference <> ''),
    reason      text not null check (reason <> ''),
    entered     timestamptz not null,
    entered_by  uuid not null references account,
    lifted      timestamptz,
    lifted_by   uuid references account,
    lift_reason text,
    check ((lifted is null) = (lifted_by is null) and (lifted is null) = (lift_reason is null))
);

create unique index court_order_standing on court_order (account, student) where lifted is null;
create index on court_order (student) where lifted is null;

-- The orders that stand: what every question about who may act for a child asks.
create view guardian_block as
select account, student from court_order where lifted is null;

-- Children whom an order keeps somebody from: what concerns them is told to nobody who has not signed in. (R-ACC-18)
create view closed_child as
select distinct student from guardian_block;

-- Who may act for a child today: linked, and no court order against it. Whatever a family asks for joins this view.
-- (R-ACC-17, R-ACC-18)
create view may_act_for as
select l.account, l.student, l.begun, l.id as link
  from guardian_link l
 where l.ended is null
   and not exists (select from guardian_block b where b.student = l.student and b.account = l.account);
