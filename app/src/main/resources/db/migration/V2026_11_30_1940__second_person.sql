-- A large file is taken by nobody alone: who asked, why, and who said yes. Each row holds for a while.
create table report_second (
    id           uuid primary key,
    run          uuid not null references report_run,
    asked_by     uuid not null references account,
    asker        text not null,
    why          text not null check (btrim(why) <> ''),
    asked        timestamptz not null,
    expires      timestamptz not null check (expires > asked),
    confirmed_by uuid references account check (confirmed_by <> asked_by),
    confirmer    text,
    confirmed    timestamptz,
    check (num_nulls(confirmed_by, confirmer, confirmed) in (0, 3))
);

create index on report_second (run);

-- Lists that staff took as files, also small ones. Files of reports are noted in report_copy.
create table list_copy (
    id     bigint generated always as identity primary key,
    at     timestamptz not null,
    actor  uuid not null references account,
    page   text not null,
    rows   int not null
);

create trigger list_copy_kept before update or delete or truncate on list_copy
    for each statement execute function never_again();
create trigger report_copy_kept before update or delete or truncate on report_copy
    for each statement execute function never_again();
