-- An application that is still being filled in: each part as the family typed it, so that nothing is ever lost.
create table permit_draft (
    id         uuid primary key,
    student    uuid not null references student,
    account    uuid not null references account,
    started    timestamptz not null,
    unique (student, account)
);

create table permit_draft_part (
    draft uuid not null references permit_draft on delete cascade,
    part  text not null,
    typed jsonb not null,
    saved timestamptz not null,
    primary key (draft, part)
);

-- A submitted packet and its state; the application's PermitRequest is the same in types.
create table permit_request (
    id               uuid primary key,
    number           text not null unique,
    student          uuid not null references student,
    filed_by         uuid not null references account,
    school_year      text not null check (school_year ~ '^20\d\d-\d\d$'),
    grade            text not null,
    type             text not null,
    from_school      text not null references school,
    to_school        text not null references school,
    answers          jsonb not null,
    submitted        timestamptz not null,
    state            text not null check (state in ('AT_RESIDENCE_SCHOOL', 'AT_REQUESTED_SCHOOL', 'GRANTED',
                         'DENIED_BY_RESIDENCE', 'DENIED_BY_REQUESTED', 'WITHDRAWN')),
    target           jsonb,
    release_decision jsonb,
    approval         jsonb,
    denial           jsonb,
    withdrawn        date,
    check (from_school <> to_school),
    check ((state in ('AT_RESIDENCE_SCHOOL', 'AT_REQUESTED_SCHOOL')) = (target is not null)),
    check (state not in ('AT_REQUESTED_SCHOOL', 'GRANTED', 'DENIED_BY_REQUESTED') or release_decision is not null),
    check ((state = 'GRANTED') = (approval is not null)),
    check ((state in ('DENIED_BY_RESIDENCE', 'DENIED_BY_REQUESTED')) = (denial is not null)),
    check ((state = 'WITHDRAWN') = (withdrawn is not null))
);

-- One open packet per child, year and requested school. (rules §6.5 T2)
create unique index permit_one_open on permit_request (student, school_year, to_school)
    where state in ('AT_RESIDENCE_SCHOOL', 'AT_REQUESTED_SCHOOL', 'GRANTED');
create index permit_by_student on permit_request (student);
create index permit_queue_residence on permit_request (from_school, submitted) where state = 'AT_RESIDENCE_SCHOOL';
create index permit_queue_requested on permit_request (to_school, submitted) where state = 'AT_REQUESTED_SCHOOL';
create index permit_by_from on permit_request (from_school, submitted);
create index permit_by_to on permit_request (to_school, submitted);

-- What the rules said when a decision was made; an appeal reads this and never re-runs today's code.
create table permit_opinion (
    permit  uuid not null references permit_request,
    step    text not null check (step in ('SUBMIT', 'RELEASE', 'APPROVE', 'DENY')),
    at      timestamptz not null,
    opinion jsonb not null
);

create index on permit_opinion (permit, at);

-- Who did what when and why. Rows are only ever added.
create table permit_event (
    id     bigint generated always as identity primary key,
    permit uuid not null references permit_request,
    at     timestamptz not null,
    who    text not null,
    actor  uuid references account,
    what   text not null,
    facts  jsonb not null default '{}',
    why    text
);

create index on permit_event (permit, id);

create function never_again() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are kept as they were written', tg_table_name;
end $$;

create trigger permit_event_kept before update or delete or truncate on permit_event
    for each statement execute function never_again();
create trigger permit_opinion_kept before update or delete or truncate on permit_opinion
    for each statement execute function never_again();
