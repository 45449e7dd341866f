-- Which proof each choice asks for: of the gifted and the highly gifted, of a School for Advanced Studies, of the arts.
-- (R-GIF-5, R-GIF-9, R-SAS-2, R-CFA-1)
create view proof_needed as
select c.application, c.program,
       case when p.gifted = 'HIGHLY_GIFTED' then 'HIGHLY_GIFTED'
            when p.gifted is not null then 'GIFTED'
            when p.kind = 'ADVANCED_STUDIES' then 'ADVANCED_STUDIES'
            when p.kind = 'CONSERVATORY' then 'ARTS' end as kind
  from application_choice c
  join program p on p.code = c.program
 where p.gifted is not null or p.kind in ('ADVANCED_STUDIES', 'CONSERVATORY');

-- What the school that a child attends is asked to confirm, once a child, cycle and kind. Nobody's school has those of
-- tests that the district's psychologists give, and of children who are in no district school: Student Integration
-- Services answer them.
create table verification_task (
    id          uuid primary key,
    student     uuid not null references student,
    cycle       text not null check (cycle ~ '^20\d\d-\d\d$'),
    kind        text not null check (kind in ('GIFTED', 'HIGHLY_GIFTED', 'ADVANCED_STUDIES', 'ARTS')),
    school      text references school,
    state       text not null default 'Asked' check (state in ('Asked', 'Confirmed', 'NotConfirmed', 'NotProven')),
    -- What shows it, and since when; of tests their percentiles.
    proof       text,
    evidence_on date,
    reading     numeric(4, 1) check (reading between 0 and 100),
    math        numeric(4, 1) check (math between 0 and 100),
    percentile  numeric(4, 1) check (percentile between 0 and 100),
    why         text check (why <> ''),
    answered_by uuid references account,
    who         text,
    answered_at timestamptz,
    asked_at    timestamptz not null,
    -- Counts each answer, so that nobody writes over one that they have not seen.
    version     int not null default 0,
    unique (student, cycle, kind),
    check (state <> 'Confirmed' or (proof is not null and evidence_on is not null)),
    check (state <> 'NotConfirmed' or why is not null),
    check ((state in ('Confirmed', 'NotConfirmed')) = (answered_at is not null))
);
create index on verification_task (school, state);
create index on verification_task (cycle, state);

-- Which school was reminded of its open tasks, and how many days before the last one.
create table verification_reminder (
    cycle  text not null,
    school text not null references school,
    days   int not null,
    at     timestamptz not null,
    primary key (cycle, school, days)
);
