-- A submitted request and its state; InterRequest is the same in types. The request stands whole in one column, and what
-- lists and clocks ask for beside it.
create table inter_request (
    id          uuid primary key references case_file deferrable initially deferred,
    number      text not null unique,
    student     uuid not null references student,
    filed_by    uuid not null references account,
    direction   text not null check (direction in ('INCOMING', 'OUTGOING')),
    school_year text not null check (school_year ~ '^20\d\d-\d\d$'),
    school      text not null references school,
    reason      text not null,
    submitted   timestamptz not null,
    complete    timestamptz,
    state       text not null,
    due         date,
    request     jsonb not null,
    moved       timestamptz not null default clock_timestamp(),
    check (state in ('INCOMPLETE', 'IN_QUEUE', 'UNDER_REVIEW', 'INFO_REQUESTED', 'AWAITING_RELEASE', 'AWAITING_SCHOOL',
        'APPROVED', 'DENIED', 'DEEMED_DENIED', 'REFERRED_TO_COUNTY', 'ABANDONED', 'WITHDRAWN', 'DISTRICT_APPEAL',
        'APPEAL_DENIED_FINAL', 'REVOCATION_STANDS', 'COUNTY_APPEAL', 'COUNTY_DENIED', 'REVOKED', 'EXPIRED')),
    check ((due is null) = (state in ('APPROVED', 'ABANDONED', 'WITHDRAWN', 'REVOCATION_STANDS', 'COUNTY_DENIED',
        'EXPIRED'))),
    check ((due is null) = (request -> 'deadline' is null)),
    check ((complete is null) = (state not in ('IN_QUEUE', 'UNDER_REVIEW', 'AWAITING_RELEASE', 'AWAITING_SCHOOL'))),
    check (state not in ('AWAITING_RELEASE', 'AWAITING_SCHOOL') or direction = 'INCOMING'),
    check (state <> 'REFERRED_TO_COUNTY' or direction = 'OUTGOING'),
    check ((state = 'DENIED') = (request -> 'denial' is not null)),
    check ((state = 'REVOKED') = (request -> 'ending' is not null)),
    check ((state = 'INFO_REQUESTED') = (request -> 'asked' is not null))
);

create trigger inter_request_begins after insert on inter_request
    referencing new table as written for each statement execute function case_begins('INTER', '{request,filed,answers}', '{school}');
create trigger inter_request_moves after update on inter_request
    referencing new table as written for each statement execute function case_moves();

-- One request for each child, school year and direction; one that was given up does not count. (R-INT-5, R-INT-11)
create unique index inter_one on inter_request (student, school_year, direction)
    where state not in ('ABANDONED', 'WITHDRAWN');
create index inter_by_student on inter_request (student);
create index inter_queue on inter_request (complete, submitted, number) where complete is not null;
create index inter_by_state on inter_request (state, submitted);
create index inter_by_school on inter_request (school, submitted);
create index inter_by_submitted on inter_request (submitted desc, id);
create index inter_due on inter_request (due) where due is not null;
-- For finding the same child under two accounts: by name and birth date.
create index inter_child on inter_request
    (lower(request #>> '{filed,answers,child,name}'), (request #>> '{filed,answers,child,birthDate}'));

-- What a school recommends on a request between districts: to take an incoming child, or to let its own student go. The
-- last one counts. (R-INT-23)
create table inter_recommendation (
    request uuid not null references inter_request,
    school  text not null references school,
    yes     boolean not null,
    actor   uuid not null references account,
    name    text not null,
    title   text not null,
    day     date not null,
    note    text,
    at      timestamptz not null
);

create index on inter_recommendation (request, at);
create trigger inter_recommendation_kept before update or delete or truncate on inter_recommendation
    for each statement execute function never_again();

-- An incoming child attends while the permit is decided, for two school months at most. (R-PRV-1)
create table inter_stay (
    request uuid primary key references inter_request,
    first   date not null,
    last    date not null check (last >= first),
    ended   date,
    stay    jsonb not null,
    check ((ended is null) = (stay ->> 'over' is null))
);

create index inter_stay_running on inter_stay (last) where ended is null;

-- Two requests for the same child, sent from two accounts, became one: the number that was given up leads to the one
-- that goes on.
create table inter_joined (
    request uuid primary key references inter_request,
    into_id uuid not null references inter_request,
    actor   uuid not null references account,
    at      timestamptz not null,
    check (request <> into_id)
);

create index on inter_joined (into_id);
