-- PINs that a child had when a court order was written in: they add the child to no account any more. (R-ACC-18)
create table void_pin (
    student uuid not null references student,
    pin     bytea not null,
    primary key (student, pin)
);

alter table try drop constraint try_what_check;
alter table try add check (what in ('SECRET', 'STATUS', 'PROVEN_REGISTRATION', 'REGISTRATION', 'CHILD', 'SPRAY'));

-- Wrong passwords in a row for an address, whether it has an account or not; only its fingerprint is kept.
create table missed_password (
    key_hash bytea primary key,
    in_a_row int not null,
    last     timestamptz not null default now()
);

create index on missed_password (last);
