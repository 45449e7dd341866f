-- A draft that every guardian of a child may fill in: an application for programs is the child's, whoever began it.
alter table case_draft add column shared boolean not null default false;
create unique index case_draft_shared on case_draft (student, kind, variant) where shared;

-- One application a child and cycle carries all its programs; Application is the same in types. A draft has a row before
-- it is sent, so that nobody begins a second one; what is typed in it stands in case_draft under the same id.
create table application (
    id          uuid primary key,
    student     uuid not null references student,
    cycle       text not null check (cycle ~ '^20\d\d-\d\d$'),
    -- As the rooms that all kinds share call it.
    school_year text generated always as (cycle) stored,
    state       text not null check (state in ('Draft', 'Filed', 'InCycle', 'Closed', 'Lapsed', 'Withdrawn', 'Voided')),
    begun_by    uuid not null references account,
    number      text unique,
    filed_by    uuid references account,
    -- When it was sent first; each version has its own instant.
    submitted   timestamptz,
    version     int not null default 0,
    -- Of a paper form: the day of its postmark where it can be read, the day it came in, and who keyed it. (R-CHO-1)
    postmark    date,
    received    date,
    keyed_by    uuid references account,
    due         date check (due is null),
    request     jsonb not null,
    moved       timestamptz not null default clock_timestamp(),
    check ((number is null) = (state in ('Draft', 'Lapsed'))),
    check ((number is null) = (filed_by is null)),
    check ((number is null) = (submitted is null)),
    check ((number is null) = (version = 0)),
    check ((received is null) = (keyed_by is null)),
    check (postmark is null or keyed_by is not null)
);

-- One active application a child and cycle, whoever files it. (R-CHO-1)
create unique index one_active on application (student, cycle) where state in ('Draft', 'Filed', 'InCycle');
create index on application (cycle, state, submitted);

-- Only what was sent is a case; a draft becomes one when it is.
create function application_begins() returns trigger language plpgsql as $$
begin
    insert into case_file (id, kind, number, student, filed_by, school_year, submitted, state, due, moved, words)
    select id, 'APPLICATION', number, student, filed_by, cycle, submitted, state, due, moved,
           case_words(number, request #> '{sent,answers}', array[]::text[])
      from written where number is not null
        on conflict (id) do nothing;
    return null;
end $$;

create trigger application_begins after insert on application
    referencing new table as written for each statement execute function application_begins();
create trigger application_becomes after update on application
    referencing new table as written for each statement execute function application_begins();
create trigger application_moves after update on application
    referencing new table as written for each statement execute function case_moves();

-- Every version as it was sent, by whom; rows are only ever added.
create table application_version (
    application uuid not null references application,
    version     int not null check (version > 0),
    filed_at    timestamptz not null,
    filed_by    uuid not null references account,
    sent        jsonb not null,
    primary key (application, version)
);
create trigger application_version_kept before update or delete or truncate on application_version
    for each statement execute function never_again();

-- The programs asked for, in the family's order.
create table application_choice (
    application uuid not null references application,
    "window"    text not null check ("window" in ('ON_TIME', 'LATE', 'SPACE_AVAILABLE', 'OPEN_ENROLLMENT', 'ZONE',
                                                  'CONSERVATORY')),
    category    text not null check (category in ('MAGNET', 'PWT', 'DUAL_LANGUAGE', 'ADVANCED_STUDIES',
                                                  'UNIQUE_PATHWAY', 'AFFILIATED_CHARTER', 'OPEN_ENROLLMENT', 'ZONE',
                                                  'CONSERVATORY')),
    rank        int check (rank > 0),
    program     text not null references program,
    filed_at    timestamptz not null,
    primary key (application, program),
    unique (application, "window", category, rank),
    check ((rank is null) = (category in ('AFFILIATED_CHARTER', 'OPEN_ENROLLMENT')))
);
create index on application_choice (program, rank);

-- The one federal category that the balance rule counts by, kept apart: the draw's preparation and the family read it, and
-- nobody else does. (R-CHO-21)
create table application_race (
    application uuid primary key references application,
    category    text not null,
    multiracial boolean not null
);
