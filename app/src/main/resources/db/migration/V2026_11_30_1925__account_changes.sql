-- What an account was like before each change, for the 72 hours in which the owner can undo it. The link goes to the
-- address of before; only its fingerprint is kept.
create table account_change (
    id         bigint generated always as identity primary key,
    token_hash bytea not null unique,
    account    uuid not null references account on delete cascade,
    what       text not null check (what in ('CONTACT', 'STEP_ON', 'STEP_OFF')),
    address    text not null,
    before     jsonb not null,
    made       timestamptz not null,
    undo_until timestamptz not null check (undo_until > made),
    undone     timestamptz
);

create index on account_change (account, id);
create index on account_change (lower(address), undo_until);

-- The e-mail address that an owner wants, until a link mailed there was opened.
create table new_address (
    token_hash bytea primary key,
    account    uuid not null unique references account on delete cascade,
    email      text not null check (email = btrim(email) and email like '%_@_%'),
    expires    timestamptz not null
);
