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

-- A request of either kind, hence without a foreign key.
create table status_visit (
    token_hash bytea primary key,
    id         uuid not null unique,
    kind       text not null check (kind in ('INTER', 'PERMIT')),
    request    uuid not null,
    ends       timestamptz not null
);

create index on status_visit (ends);
