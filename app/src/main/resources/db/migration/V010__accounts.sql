-- Who may sign in. An e-mail address is the user name, whatever its case (R-ACC-1, R-ACC-2).
create table account (
    id            uuid primary key,
    email         text not null check (email = btrim(email) and email like '%_@_%'),
    display_name  text not null check (display_name <> ''),
    first_name    text,
    middle_name   text,
    last_name     text,
    language      text not null check (language ~ '^[a-z]{2}$'),
    roles         text[] not null check (roles <@ array['FAMILY', 'SCHOOL', 'DISTRICT']),
    schools       text[] not null default '{}',
    staff_id      text unique,
    title         text,
    opened        timestamptz not null,
    activated     timestamptz,
    password_hash text,
    told          timestamptz,
    -- No password exists until the link in the mail was used (R-ACC-4).
    check ((activated is null) = (password_hash is null)),
    -- A family gives its names; the district gives its staff one name.
    check (not 'FAMILY' = any (roles) or (coalesce(first_name, '') <> '' and coalesce(last_name, '') <> '')),
    check (cardinality(schools) = 0 or 'SCHOOL' = any (roles))
);

create unique index account_email on account (lower(email));

-- A link sent by mail: only its fingerprint is kept.
create table account_link (
    token_hash bytea primary key,
    account    uuid not null references account on delete cascade,
    purpose    text not null check (purpose in ('ACTIVATE', 'RESET')),
    issued     timestamptz not null,
    expires    timestamptz not null check (expires > issued),
    used       timestamptz
);

create index on account_link (account, issued);
