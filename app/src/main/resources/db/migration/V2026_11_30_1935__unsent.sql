-- A form that was sent after the session had ended, until the same person has signed in again.
create table unsent_form (
    token_hash bytea primary key,
    account    uuid not null references account on delete cascade,
    page       text not null,
    typed      jsonb not null,
    at         timestamptz not null default now()
);

create index on unsent_form (at);

-- Pages that answered a form with its errors, for an hour, so that Back and Reload find them. Worth nothing after a crash.
create unlogged table kept_page (
    token_hash bytea primary key,
    holder     bytea not null,
    page       text not null,
    html       bytea not null,
    at         timestamptz not null default now()
);

create index on kept_page (at);
