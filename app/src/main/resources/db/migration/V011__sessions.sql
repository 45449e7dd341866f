-- Who is signed in on which browser. Times here are the database's own, so that all nodes agree.
create table session (
    token_hash bytea primary key,
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

-- Sign-ins that did not succeed: whose (a fingerprint of the address typed), from where, when.
create table sign_in_failure (
    id         bigint generated always as identity primary key,
    email_hash bytea not null,
    source     text not null,
    known      boolean not null,
    at         timestamptz not null default now()
);

create index on sign_in_failure (email_hash, at);
create index on sign_in_failure (source, at);
create index on sign_in_failure (at);
