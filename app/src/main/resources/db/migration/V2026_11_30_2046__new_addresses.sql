-- To a new e-mail address, by account and by address.
alter table try drop constraint try_what_check;
alter table try add constraint try_what_check
    check (what in ('SECRET', 'STATUS', 'PROVEN_REGISTRATION', 'REGISTRATION', 'CHILD', 'SPRAY', 'ADDRESS'));
