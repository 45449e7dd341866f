-- The toy kind's own table; case_file follows it.
create table locker_request (
    id          uuid primary key references case_file deferrable initially deferred,
    number      text not null unique,
    student     uuid not null references student,
    filed_by    uuid not null references account,
    school_year text not null check (school_year ~ '^20\d\d-\d\d$'),
    school      text not null references school,
    submitted   timestamptz not null,
    state       text not null check (state in ('ASKED', 'GIVEN', 'EXPIRED', 'WITHDRAWN')),
    due         date,
    request     jsonb not null,
    moved       timestamptz not null default clock_timestamp(),
    check ((due is null) = (state in ('EXPIRED', 'WITHDRAWN'))),
    check ((due is null) = (request -> 'deadline' is null))
);

create trigger locker_begins after insert on locker_request
    referencing new table as written for each statement execute function case_begins('LOCKER', '{request,filed}', '{school}');
create trigger locker_moves after update on locker_request
    referencing new table as written for each statement execute function case_moves();

-- A child has one locker at a time.
create unique index locker_one on locker_request (student) where due is not null;
