-- PINs that a child had when a court order was written in: they add the child to no account any more. (R-ACC-18)
create table void_pin (
    student uuid not null references student,
    pin     bytea not null,
    primary key (student, pin)
);

alter table try drop constraint try_what_check;
alter table try add check (what in ('SECRET', 'STATUS', 'PROVEN_REGISTRATION', 'REGISTRATION', 'CHILD'));
