-- A wish to lift a hold that was not followed: who had it and why, who kept the hold and why.
create table record_hold_kept (
    hold     uuid not null references record_hold,
    asked_by uuid not null references account,
    asked    timestamptz not null,
    lift_why text not null,
    kept_by  uuid not null references account,
    kept     timestamptz not null,
    why      text not null check (btrim(why) <> ''),
    primary key (hold, asked)
);

create trigger record_hold_kept_stays before update or delete or truncate on record_hold_kept
    for each statement execute function never_again();
