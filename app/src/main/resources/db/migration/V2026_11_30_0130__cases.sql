-- For searches: without accents, word by word from its beginning.
create extension if not exists unaccent;

create function plain_words(text) returns tsvector language sql immutable strict parallel safe as
    $$ select to_tsvector('pg_catalog.simple', public.unaccent('public.unaccent', $1)) $$;

-- What the staff's search finds a request by: the names and e-mail addresses in its answers, each part of its number, its
-- telephone numbers with and without the area code, its schools.
create function case_words(number text, answers jsonb, schools text[]) returns tsvector language sql stable as $$
    select coalesce(plain_words(array_to_string(array[answers #>> '{child,name}',
                   answers #>> '{first,name}', answers #>> '{first,email}',
                   answers #>> '{second,name}', answers #>> '{second,email}'], ' ')), '')
        || array_to_tsvector(array(
               select '#' || lower(part) from unnest(string_to_array(number, '-')) part
                union select 'school:' || code from unnest(schools) code where code is not null
                union select 'tel:' || right(regexp_replace(phone, '[^0-9]', '', 'g'), digits)
                        from unnest(array[answers #>> '{first,phone}', answers #>> '{second,phone}']) phone,
                             unnest(array[7, 10]) digits
                       where length(regexp_replace(phone, '[^0-9]', '', 'g')) >= 7))
$$;

-- Every request, whatever it asks for: what all have. The row of its kind has the same id, and this one follows it.
create table case_file (
    id          uuid primary key,
    kind        text not null,
    number      text not null unique,
    student     uuid not null references student,
    filed_by    uuid not null references account,
    school_year text not null check (school_year ~ '^20\d\d-\d\d$'),
    submitted   timestamptz not null,
    state       text not null,
    due         date,
    moved       timestamptz not null,
    words       tsvector not null
);

create index on case_file (student);
create index case_file_words on case_file using gin (words);
create index case_file_due on case_file (due) where due is not null;

-- Called after each statement that writes rows of a kind, with the kind, where its answers stand in the row, and the
-- columns of its schools: however a request moves, one by one or a million
-- at once, what all kinds share cannot be forgotten.
create function case_begins() returns trigger language plpgsql as $$
begin
    insert into case_file (id, kind, number, student, filed_by, school_year, submitted, state, due, moved, words)
    select id, tg_argv[0], number, student, filed_by, school_year, submitted, state, due, moved,
           case_words(number, to_jsonb(w) #> tg_argv[1]::text[],
               array(select to_jsonb(w) ->> school from unnest(tg_argv[2]::text[]) school))
      from written w;
    return null;
end $$;

create function case_moves() returns trigger language plpgsql as $$
begin
    update case_file f set state = w.state, due = w.due, moved = w.moved
      from written w
     where w.id = f.id and (f.state, f.due, f.moved) is distinct from (w.state, w.due, w.moved);
    return null;
end $$;

-- A request that is still being filled in: each part as the family typed it, so that nothing is ever lost. The variant
-- is which of the kind's requests it is, such as one of two directions; empty where there is only one.
create table case_draft (
    id      uuid primary key,
    kind    text not null,
    variant text not null,
    student uuid not null references student,
    account uuid not null references account,
    typed   jsonb not null default '{}',
    started timestamptz not null,
    saved   timestamptz not null,
    unique (student, account, kind, variant)
);

-- What an account must not see by a court order: the requests and drafts for that child. (R-ACC-18)
create view hidden_case as
select about.id as case_id, kept.account
  from guardian_block kept
  join (select id, student from case_file
        union all select id, student from case_draft) about on about.student = kept.student;

-- Who did what when and why. Rows are only ever added.
create table case_event (
    id      bigint generated always as identity primary key,
    case_id uuid not null references case_file,
    at      timestamptz not null,
    who     text not null,
    actor   uuid references account,
    what    text not null,
    facts   jsonb not null default '{}',
    why     text
);

create index on case_event (case_id, id);

create trigger case_event_kept before update or delete or truncate on case_event
    for each statement execute function never_again();

-- What the rules said when a decision was made; an appeal reads this and never re-runs today's code.
create table case_opinion (
    case_id uuid not null references case_file,
    step    text not null,
    at      timestamptz not null,
    opinion jsonb not null
);

create index on case_opinion (case_id, at);

create trigger case_opinion_kept before update or delete or truncate on case_opinion
    for each statement execute function never_again();

-- Somebody without an account is asked to sign in a case through a mailed link; the link's fingerprint is all that is kept
-- of it. `case_id` may be a draft's, which the request made from it shares, hence no foreign key.
create table case_link (
    id         uuid primary key,
    case_id    uuid not null,
    purpose    text not null,
    email      text not null check (email !~ '[[:cntrl:]]'),
    language   text not null check (language ~ '^[a-z]{2}$'),
    token_hash bytea not null unique,
    asked_by   uuid not null references account,
    asked      timestamptz not null,
    expires    timestamptz not null check (expires > asked),
    ended      timestamptz,
    typed      jsonb not null default '{}',
    signed     timestamptz,
    answer     jsonb,
    check ((answer is null) = (signed is null))
);

-- A new link ends the one before.
create unique index case_link_one on case_link (case_id, purpose) where ended is null;
create index on case_link (case_id, purpose, asked);
create index on case_link (asked_by, asked);

-- Whoever has a request's number may see where it stands without signing in: the visits that are open.
create table status_visit (
    token_hash bytea primary key,
    id         uuid not null unique,
    case_id    uuid not null references case_file,
    ends       timestamptz not null
);

create index on status_visit (ends);
create index on status_visit (case_id);

-- Families that wait for a letter about papers that are missing, and from when on it may be written.
create table missing_papers (
    case_id uuid primary key references case_file,
    due     timestamptz not null
);

create index on missing_papers (due);

-- What a change of the calendar does to deadlines that run: planned once, worked off in small pieces.
create table recount (
    change  bigint primary key references calendar_change,
    planned timestamptz not null,
    done    timestamptz
);

-- All requests of a kind with the same clock, day 0, year and date have the same fate.
create table recount_group (
    change   bigint not null references recount,
    kind     text not null,
    clock    text not null,
    -- As requests keep it.
    start    text not null,
    year     text not null,
    was      date not null,
    cases    int not null,
    fate     text not null check (fate in ('MOVES', 'PROMISED', 'PASSED', 'TOO_EARLY')),
    counted  date not null,
    -- How the new date was counted, in the form in which requests keep it.
    deadline jsonb not null,
    primary key (change, kind, clock, start, year, was)
);

-- Which requests moved, and when their families' letters were ordered.
create table moved_deadline (
    change  bigint not null references recount,
    case_id uuid not null references case_file,
    clock   text not null,
    was     date not null,
    becomes date not null,
    told    timestamptz,
    primary key (change, case_id)
);

create index moved_deadline_untold on moved_deadline (change, case_id) where told is null;
