-- Who may sign in. An e-mail address is the user name, whatever its case (R-ACC-1, R-ACC-2).
-- APPEALS decides appeals last; SPECIAL_EDUCATION speaks for special education (rules §2).
create table account (
    id            uuid primary key,
    email         text not null check (email = btrim(email) and email like '%_@_%'),
    display_name  text not null check (display_name <> ''),
    first_name    text,
    middle_name   text,
    last_name     text,
    language      text not null check (language ~ '^[a-z]{2}$'),
    roles         text[] not null
                      check (roles <@ array['FAMILY', 'SCHOOL', 'DISTRICT', 'APPEALS', 'SPECIAL_EDUCATION']),
    schools       text[] not null default '{}',
    staff_id      text unique,
    title         text,
    opened        timestamptz not null,
    activated     timestamptz,
    password_hash text,
    told          timestamptz,
    -- The number for text messages, and whether its owner wants them; nobody is texted without both.
    mobile        text check (mobile ~ '^\+[1-9][0-9]{7,14}$'),
    texts         boolean not null default false,
    check (not texts or mobile is not null),
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

-- Who is signed in on which browser. Times here are the database's own, so that all nodes agree.
create table session (
    token_hash bytea primary key,
    -- Names a sign-in for the person whose it is; the token itself is never shown.
    id         uuid not null unique default gen_random_uuid(),
    account    uuid not null references account on delete cascade,
    device     text not null,
    begun      timestamptz not null default now(),
    last_seen  timestamptz not null default now(),
    idle       interval not null,
    ends       timestamptz not null
);

create index on session (account);
create index on session (ends);

-- A browser that an account's owner has signed in from, or has opened a reset link in.
create table known_device (
    token_hash bytea not null,
    account    uuid not null references account on delete cascade,
    last_used  timestamptz not null default now(),
    primary key (token_hash, account)
);

create index on known_device (account);

-- Tries that count against somebody for a day, each with a fingerprint of what was tried, such as the address of a missed
-- password or the number of a request; times are the database's.
create table try (
    id       bigint generated always as identity primary key,
    what     text not null check (what in ('SECRET', 'STATUS', 'PROVEN_REGISTRATION', 'REGISTRATION')),
    key_hash bytea not null,
    source   text not null,
    known    boolean not null,
    at       timestamptz not null default now()
);

create index on try (what, key_hash, at);
create index on try (what, source, at);
create index on try (at);

-- A sign-in under way: the password was right, something else is still owed. No session begins before that.
create table entry (
    token_hash bytea primary key,
    account    uuid not null references account on delete cascade,
    next       text not null,
    proved     boolean not null default false,
    ends       timestamptz not null default now() + interval '30 minutes'
);

create index on entry (account);
create index on entry (ends);

-- The second step of a sign-in: the secret that an app on a phone shares with us, unreadable without the key in the
-- data folder. It counts once its owner has shown the first code. Times are the database's, as the app's are real.
create table second_factor (
    account   uuid primary key references account on delete cascade,
    secret    bytea not null,
    confirmed boolean not null default false,
    -- The half minute of the last code that was taken; no code is taken twice.
    last_step bigint not null default 0,
    misses    int not null default 0,
    missed    timestamptz
);

-- For the day the phone is lost: each works once, only fingerprints are kept.
create table recovery_code (
    account   uuid not null references second_factor on delete cascade,
    code_hash bytea not null,
    primary key (account, code_hash)
);

-- Who agreed to which version of the rules for using this site, and when. (R-ACC-19)
create table use_acceptance (
    account  uuid not null references account on delete cascade,
    version  int not null,
    accepted timestamptz not null,
    primary key (account, version)
);

-- Sums that were solved: each counts once. Only their fingerprints, and only for as long as they could hold.
create table human_proof (
    proof bytea primary key,
    used  timestamptz not null default now()
);

create index on human_proof (used);
