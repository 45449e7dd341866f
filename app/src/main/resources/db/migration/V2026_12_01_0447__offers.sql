-- Waiting lists, calls and offers: what follows a draw. (issue 12)

-- A child's place on a list, with the parts of its key as they were drawn. Its position is counted when it is read and
-- never stored. (R-SEL-5, R-SEL-8, R-SEL-9)
create table list_place (
    id          uuid primary key default gen_random_uuid(),
    cycle       text not null check (cycle ~ '^20\d\d-\d\d$'),
    category    text not null,
    program     text not null references program,
    grade       text not null,
    grp         text not null,
    student     uuid not null references student,
    application uuid not null references application,
    -- 0 on time, 1 late, 2 Space Available; each is asked when nobody stands on the one before. (R-CHO-7, R-SA-2)
    band        int not null check (band between 0 and 2),
    tier        int not null,
    points      int not null check (points >= 0),
    -- As drawn; of a late application the order of receipt.
    number      int not null check (number >= 0),
    run         uuid references lottery_run,
    since       timestamptz not null,
    left_at     timestamptz,
    -- When the family of a list that closed was written to.
    told_at     timestamptz,
    left_why    text check (left_why in ('ACCEPTED', 'DECLINED', 'EXPIRED', 'ELSEWHERE', 'LEFT', 'WITHDREW', 'CLOSED')),
    check ((left_at is null) = (left_why is null)),
    check (band = 0 or points = 0)
);
create unique index list_place_one on list_place (student, program, cycle) where left_at is null;
create index on list_place (cycle, program, grade) where left_at is null;
create index on list_place (student, cycle);
create index on list_place (id) where left_why = 'CLOSED' and told_at is null;

-- Every movement of a place, with its reason. Rows are only ever added.
create table list_move (
    id    bigint generated always as identity primary key,
    place uuid not null references list_place,
    at    timestamptz not null,
    code  text not null check (code in ('DRAWN', 'JOINED', 'CALLED', 'OFFERED', 'PASSED', 'OVERRIDE', 'ACCEPTED', 'DECLINED',
                                        'EXPIRED', 'ELSEWHERE', 'LEFT', 'WITHDREW', 'CLOSED')),
    note  text,
    by    uuid references account
);
create index on list_move (place, id);
create trigger list_move_kept before update or delete or truncate on list_move
    for each statement execute function never_again();

-- A seat has come free, and a family is called for it. Who was passed for it is not called again for the same one.
create table vacancy_call (
    id        uuid primary key,
    vacancy   uuid not null,
    cycle     text not null,
    program   text not null references program,
    grade     text not null,
    place     uuid not null references list_place,
    state     text not null check (state in ('OPEN', 'OFFERED', 'PASSED', 'CLOSED')),
    opened_at timestamptz not null,
    opened_by uuid not null references account,
    ended_at  timestamptz,
    check ((ended_at is null) = (state = 'OPEN'))
);
create unique index vacancy_call_one on vacancy_call (place) where state = 'OPEN';
create index on vacancy_call (cycle, program, grade) where state = 'OPEN';
create index on vacancy_call (vacancy);

-- Each try to reach the family, logged before anything else. Rows are only ever added. (R-CHO-20)
create table contact_try (
    id      bigint generated always as identity primary key,
    call    uuid not null references vacancy_call,
    at      timestamptz not null,
    day     date not null,
    channel text not null check (channel in ('PHONE', 'EMAIL', 'TEXT', 'LETTER', 'IN_PERSON')),
    result  text not null check (result in ('REACHED', 'MESSAGE', 'NO_ANSWER', 'WRONG_NUMBER')),
    person  text,
    by      uuid not null references account
);
create index on contact_try (call, id);
create trigger contact_try_kept before update or delete or truncate on contact_try
    for each statement execute function never_again();

-- A seat for another child than the one whose turn it is: a reason of the policy, a text, and a second person of another
-- office. Counted in public. Without one, no offer passes the rule's order.
create table seat_override (
    id             uuid primary key,
    place          uuid not null references list_place,
    code           text not null check (code in ('DISTRICT_ERROR', 'COURT_ORDER', 'SAFETY', 'STATUTORY')),
    why            text not null check (why <> ''),
    asked_by       uuid not null references account,
    asked_name     text not null,
    asked_at       timestamptz not null,
    confirmed_by   uuid references account,
    confirmed_name text,
    confirmed_at   timestamptz,
    check ((confirmed_by is null) = (confirmed_at is null)),
    check (confirmed_by is null or confirmed_by <> asked_by)
);
create unique index seat_override_one on seat_override (place) where confirmed_at is null;

-- A seat offered to one child; Offer is the same in types. Every offer rests on a run, on a call by rule, or on an override.
create table offer (
    id          uuid primary key references case_file deferrable initially deferred,
    number      text not null unique,
    student     uuid not null references student,
    filed_by    uuid not null references account,
    school_year text not null check (school_year ~ '^20\d\d-\d\d$'),
    application uuid not null references application,
    category    text not null,
    program     text not null references program,
    school      text not null references school,
    grade       text not null,
    grp         text not null,
    run         uuid references lottery_run,
    call        uuid unique references vacancy_call,
    override    uuid unique references seat_override,
    submitted   timestamptz not null,
    state       text not null check (state in ('Open', 'Conditional', 'Accepted', 'Declined', 'Expired', 'Released',
                                               'Withdrawn', 'Fallen')),
    due         date,
    request     jsonb not null,
    moved       timestamptz not null default clock_timestamp(),
    check (num_nonnulls(run, call, override) = 1),
    check ((due is null) = (state <> 'Open')),
    check ((due is null) = (request -> 'deadline' is null))
);
-- One standing offer a child and program, and one accepted seat a child and year. (R-CHO-14)
create unique index offer_one_standing on offer (student, program, school_year)
    where state in ('Open', 'Conditional', 'Accepted');
create unique index offer_one_accepted on offer (student, school_year) where state in ('Conditional', 'Accepted');
create index on offer (school_year, program, grade) where state in ('Open', 'Conditional', 'Accepted');
create index on offer (school, state, submitted);
create index on offer (run);
create index offer_due on offer (due) where due is not null;

create trigger offer_begins after insert on offer
    referencing new table as written for each statement execute function case_begins('OFFER', '{request,about}', '{school}');
create trigger offer_moves after update on offer
    referencing new table as written for each statement execute function case_moves();

-- Deadlines that a moved calendar moves: those of calls. The day printed for a draw's offers stays.
create view offer_called as
select id, school_year, due, request from offer where request #>> '{deadline,clock}' = 'CALL';

-- Whoever takes a seat of a program and grade: continuing students and seats held back, by number, an open call, an offer, an
-- accepted seat.
-- What is free is counted from here and nowhere else.
create view seat_held as
select d.cycle, d.program, d.grade, null::uuid as student, ''::text as grp, 'CONTINUING'::text as held_by,
       null::uuid as offer, d.declared_at as since
  from declared_seats d cross join lateral generate_series(1, d.continuing)
union all
select d.cycle, d.program, d.grade, null, '', 'HELD', null, d.declared_at
  from declared_seats d cross join lateral generate_series(1, d.held)
union all
select o.school_year, o.program, o.grade, o.student, o.grp, case when o.state = 'Open' then 'OFFER' else 'ACCEPTED' end,
       o.id, o.submitted
  from offer o where o.state in ('Open', 'Conditional', 'Accepted')
union all
select c.cycle, c.program, c.grade, p.student, p.grp, 'CALL', null, c.opened_at
  from vacancy_call c join list_place p on p.id = c.place where c.state = 'OPEN';

-- What a year on a list came to, for the points of later years: written when the list closes, or when a magnet is declined
-- or accepted, whichever comes first. (R-PTS-9, R-PTS-16, R-PTS-17)
create table list_year (
    student  uuid not null references student,
    cycle    text not null,
    credited boolean not null,
    why      text not null check (why in ('CLOSED', 'DECLINED', 'EXPIRED', 'ACCEPTED')),
    at       timestamptz not null,
    primary key (student, cycle)
);

-- The family that an application speaks for, as an offer writes to it.
create view offer_family as
select a.id as application, a.number, a.student, a.cycle, a.state, a.filed_by, a.request #> '{sent,answers,child}' as child,
       a.request #> '{sent,answers,home}' as home, a.request #>> '{sent,signature,name}' as signer,
       (select coalesce(max(p.value), 0)::int from points_effective p
         where p.application = a.id and p.kind = 'LIST') as list_points
  from application a where a.number is not null;

-- Late and Space Available choices of applications that count, in the order in which they came. (R-SEL-9, R-SA-1)
create view late_wish as
select a.cycle, a.id as application, a.student, c.category, c.program, a.request #>> '{sent,answers,grade}' as grade,
       case when c."window" = 'LATE' then 1 else 2 end as band, c.filed_at, r.category as race
  from application a
  join application_choice c on c.application = a.id and c."window" in ('LATE', 'SPACE_AVAILABLE')
  join choice_eligibility e on e.application = c.application and e.program = c.program and e.eligible
  left join application_race r on r.application = a.id
 where a.state in ('Filed', 'InCycle');
