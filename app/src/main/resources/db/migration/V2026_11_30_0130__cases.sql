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
    moved       timestamptz not null
);

create index on case_file (student);
create index case_file_due on case_file (due) where due is not null;

-- Called with the kind after each statement that writes rows of a kind: however a request moves, one by one or a million
-- at once, what all kinds share cannot be forgotten.
create function case_begins() returns trigger language plpgsql as $$
begin
    insert into case_file (id, kind, number, student, filed_by, school_year, submitted, state, due, moved)
    select id, tg_argv[0], number, student, filed_by, school_year, submitted, state, due, moved from written;
    return null;
end $$;

create function case_moves() returns trigger language plpgsql as $$
begin
    update case_file f set state = w.state, due = w.due, moved = w.moved
      from written w
     where w.id = f.id and (f.state, f.due, f.moved) is distinct from (w.state, w.due, w.moved);
    return null;
end $$;

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

-- For searches by a child's name: without accents, word by word from its beginning.
create extension if not exists unaccent;

create function plain_words(text) returns tsvector language sql immutable strict parallel safe as
    $$ select to_tsvector('pg_catalog.simple', public.unaccent('public.unaccent', $1)) $$;

-- Whoever has a request's number may see where it stands without signing in: tries that missed, and visits that are open.
-- A number is kept as its fingerprint only. Times are the database's, so that all nodes agree.
create table status_try (
    id          bigint generated always as identity primary key,
    number_hash bytea not null,
    network     text not null,
    at          timestamptz not null default now()
);

create index on status_try (number_hash, at);
create index on status_try (network, at);
create index on status_try (at);

create table status_visit (
    token_hash bytea primary key,
    id         uuid not null unique,
    case_id    uuid not null references case_file,
    ends       timestamptz not null
);

create index on status_visit (ends);
create index on status_visit (case_id);
