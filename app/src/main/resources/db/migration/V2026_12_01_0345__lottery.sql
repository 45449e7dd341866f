-- A run of the lottery: one category of one cycle, from the frozen applications to the released result. A run that was
-- set aside stays, with its reason. (R-SEL, R-CHO-13; design draw §1)
create table lottery_run (
    id           uuid primary key,
    cycle        text not null check (cycle ~ '^20\d\d-\d\d$'),
    category     text not null check (category in ('MAGNET', 'DUAL_LANGUAGE', 'ADVANCED_STUDIES', 'UNIQUE_PATHWAY',
                                                   'AFFILIATED_CHARTER', 'OPEN_ENROLLMENT', 'CONSERVATORY')),
    run          int not null check (run > 0),
    -- Enters every draw: `2026-27 magnet`, and for a second run `2026-27 magnet, run 2`.
    label        text not null unique,
    state        text not null check (state in ('PREPARED', 'FROZEN', 'ANNOUNCED', 'VALUED', 'REFUSED', 'REPORTED',
                                                'SIGNED', 'STARTED', 'RELEASED', 'HELD', 'SET_ASIDE')),
    mechanism    text not null check (mechanism in ('IMMEDIATE', 'DEFERRED')),
    waiting      text not null check (waiting in ('FIRST_CHOICE_IF_UNSEATED', 'EVERY_BETTER_CHOICE')),
    -- Where the public value comes from, in words anyone can follow, how many bytes it has, and when it exists at the earliest.
    source       text not null check (source in ('DRAND', 'DIGITS')),
    value_source text not null check (value_source <> ''),
    value_bytes  int not null check (value_bytes >= 8),
    value_due    timestamptz not null,
    engine       text not null,
    policy       text not null,
    manifest     text,
    value        bytea,
    signature    text,
    -- Until when an offer is to be answered.
    accept_by    date not null,
    replaces     uuid references lottery_run,
    prepared_at  timestamptz not null,
    frozen_at    timestamptz,
    announced_at timestamptz,
    valued_at    timestamptz,
    drawn_at     timestamptz,
    signed_at    timestamptz,
    -- When the result is shown first, to a small share, and to all.
    opens_at     timestamptz,
    held_at      timestamptz,
    -- Who set it aside says why, by a code of the policy and in words.
    aside_code   text check (aside_code in ('APPLICANTS_MISSING', 'WRONG_SEATS', 'WRONG_PRIORITIES', 'WRONG_VALUE')),
    aside_why    text check (aside_why <> ''),
    -- What the independent check said when it refused.
    refused      text,
    runner       uuid,
    lease        timestamptz,
    check ((frozen_at is null) = (manifest is null)),
    check (announced_at is null or announced_at >= frozen_at and announced_at < value_due),
    check (valued_at is null or valued_at >= value_due),
    check (drawn_at is null or drawn_at >= valued_at),
    check (signed_at is null or signed_at >= drawn_at),
    check (opens_at is null or opens_at >= signed_at),
    check (state not in ('VALUED', 'REFUSED', 'REPORTED', 'SIGNED', 'STARTED', 'RELEASED', 'HELD') or value is not null),
    check ((state = 'SET_ASIDE') = (aside_why is not null)),
    unique (cycle, category, run)
);
-- One run of a category and cycle that counts.
create unique index lottery_run_counts on lottery_run (cycle, category) where state <> 'SET_ASIDE';

-- Who did what when; rows are only ever added.
create table run_event (
    run  uuid not null references lottery_run,
    id   bigint generated always as identity primary key,
    at   timestamptz not null,
    by   uuid references account,
    what text not null,
    note text
);
create index on run_event (run, id);
create trigger run_event_kept before update or delete or truncate on run_event
    for each statement execute function never_again();

-- The first of two persons for a step that needs two; gone once the step is done or taken back.
create table run_signature (
    run  uuid not null references lottery_run,
    step text not null,
    by   uuid not null references account,
    name text not null,
    at   timestamptz not null,
    -- What the first one keyed in, which the second does not see.
    said text,
    primary key (run, step)
);

create table run_pool (
    run        uuid not null references lottery_run,
    pool       int not null,
    code       text not null,
    program    text not null references program,
    school     text not null,
    name       text not null,
    grade      text not null,
    capacity   int not null,
    continuing int not null,
    target     text not null,
    seats      int not null check (seats >= 0),
    hard       boolean not null,
    primary key (run, pool),
    unique (run, code)
);
create table run_share (
    run     uuid not null,
    pool    int not null,
    grp     text not null,
    floor   int not null,
    ceiling int not null,
    primary key (run, pool, grp),
    foreign key (run, pool) references run_pool
);
-- A row a child; where each school draws for itself, a row a child and school.
create table run_child (
    run         uuid not null references lottery_run,
    n           int not null,
    student     uuid not null references student,
    application uuid not null references application,
    pseudonym   text not null,
    draw_id     text not null,
    grp         text not null,
    primary key (run, n),
    unique (run, pseudonym)
);
create index on run_child (student);
create table run_choice (
    run    uuid not null,
    n      int not null,
    choice int not null,
    pool   int not null,
    band   int not null,
    tier   int not null,
    points int not null,
    primary key (run, n, choice),
    foreign key (run, n) references run_child,
    foreign key (run, pool) references run_pool
);
-- What was asked for and does not take part, with the rule that said no.
create table run_left_out (
    run         uuid not null references lottery_run,
    application uuid not null references application,
    student     uuid not null references student,
    program     text not null,
    choice      int not null,
    code        text not null,
    -- What the rule's sentence speaks of.
    facts       jsonb not null,
    primary key (run, application, program)
);
create index on run_left_out (student);

create table run_result (
    run    uuid not null,
    n      int not null,
    number int not null check (number >= 0),
    choice int,
    pool   int,
    -- What is told of each choice, in order, as the engine answered.
    told   jsonb not null,
    primary key (run, n),
    foreign key (run, n) references run_child,
    foreign key (run, pool) references run_pool,
    check ((choice is null) = (pool is null))
);
create table run_waiting (
    run      uuid not null,
    pool     int not null,
    position int not null check (position > 0),
    n        int not null,
    primary key (run, pool, position),
    foreign key (run, n) references run_child,
    foreign key (run, pool) references run_pool
);
create index on run_waiting (run, n);
-- The frozen files from the freeze on, the rest of the bundle once it is drawn.
create table run_file (
    run    uuid not null references lottery_run,
    name   text not null,
    bytes  bytea not null,
    sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
    primary key (run, name)
);
-- From which pseudonyms and salts of a category and cycle come; unreadable without the key of the settings.
create table run_seal (
    cycle    text not null,
    category text not null,
    secret   bytea not null,
    primary key (cycle, category)
);
-- A person has looked at a sample of each outcome in each language.
create table run_sample (
    run      uuid not null references lottery_run,
    outcome  text not null check (outcome in ('OFFER', 'LIST', 'NO_SEAT')),
    language text not null,
    by       uuid not null references account,
    at       timestamptz not null,
    primary key (run, outcome, language)
);
-- Who has been told that a result is ready.
create table result_told (
    run         uuid not null references lottery_run,
    application uuid not null references application,
    account     uuid not null references account,
    at          timestamptz not null,
    primary key (run, application, account)
);
-- The shares in which the result is shown; the round opens each at its time.
create table release_batch (
    run       uuid not null references lottery_run,
    part      int not null check (part > 0),
    per_mille int not null check (per_mille between 1 and 1000),
    opens_at  timestamptz not null,
    opened_at timestamptz,
    primary key (run, part)
);

create trigger run_pool_kept before update or delete or truncate on run_pool for each statement execute function never_again();
create trigger run_share_kept before update or delete or truncate on run_share for each statement execute function never_again();
create trigger run_child_kept before update or delete or truncate on run_child for each statement execute function never_again();
create trigger run_choice_kept before update or delete or truncate on run_choice for each statement execute function never_again();
create trigger run_left_out_kept before update or delete or truncate on run_left_out for each statement execute function never_again();
create trigger run_result_kept before update or delete or truncate on run_result for each statement execute function never_again();
create trigger run_waiting_kept before update or delete or truncate on run_waiting for each statement execute function never_again();
create trigger run_file_kept before update or delete or truncate on run_file for each statement execute function never_again();

-- The gate: whoever shows, tells or hands on a result reads these two, and nothing of a run that is not released, is held,
-- or is not yet this child's share. The first share are those whose pseudonym hashes lowest: nobody picks them.
create view released_result as
select r.id as run, r.cycle, r.category, r.label, r.accept_by, c.n, c.student, c.application, c.pseudonym, c.grp, d.number,
       d.choice, d.told, d.pool, p.program, p.code, p.grade
  from lottery_run r
  join run_child c on c.run = r.id
  join run_result d on d.run = r.id and d.n = c.n
  left join run_pool p on p.run = r.id and p.pool = d.pool
 where r.state in ('STARTED', 'RELEASED')
   and exists (select from release_batch b
                where b.run = r.id and b.opened_at is not null
                  and ('x' || left(encode(sha256(convert_to(r.label || c.pseudonym, 'UTF8')), 'hex'), 7))::bit(28)::int % 1000 < b.per_mille);

create view released_waiting as
select r.run, r.cycle, r.category, r.label, r.n, r.student, r.application, r.grp, r.number, w.pool, p.program, p.code, p.grade,
       w.position
  from released_result r
  join run_waiting w on w.run = r.run and w.n = r.n
  join run_pool p on p.run = w.run and p.pool = w.pool;

-- What was left out before the draw, once everybody sees the result.
create view released_left_out as
select r.id as run, r.cycle, r.category, r.label, l.student, l.application, l.program, l.choice, l.code, l.facts
  from run_left_out l join lottery_run r on r.id = l.run
 where r.state = 'RELEASED';

-- What the freeze reads: one row for each program that an application which counts asks for on time.
create view lottery_wish as
select a.cycle, a.id as application, a.student, c.category, c.program, c.rank, c.filed_at,
       a.request #>> '{sent,answers,grade}' as grade,
       a.request #> '{sent,answers,home}' as home,
       a.request #>> '{sent,answers,sibling,program}' as sibling,
       r.category as race, r.multiracial,
       (select coalesce(sum(p.value), 0)::int from points_effective p
         where p.application = a.id and p.program = c.program) as points,
       e.eligible, e.code, e.facts
  from application a
  join application_choice c on c.application = a.id and c."window" not in ('LATE', 'SPACE_AVAILABLE')
  join choice_eligibility e on e.application = c.application and e.program = c.program
  left join application_race r on r.application = a.id
 where a.state in ('Filed', 'InCycle');
