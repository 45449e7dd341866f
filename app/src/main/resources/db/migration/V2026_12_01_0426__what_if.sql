-- A question to a copy of a frozen run: what would change under many imagined draws. Nothing real comes of it.
create table what_if (
    id     uuid primary key,
    run    uuid not null references lottery_run,
    by     uuid not null references account,
    at     timestamptz not null,
    change jsonb not null,
    draws  int not null check (draws between 1 and 1000),
    state  text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'STOPPED')),
    done   int not null default 0,
    -- Somebody wants it stopped.
    stop   boolean not null default false,
    lease  timestamptz,
    result jsonb,
    check ((state = 'DONE') = (result is not null))
);
create index on what_if (state, at);
create index on what_if (at);
