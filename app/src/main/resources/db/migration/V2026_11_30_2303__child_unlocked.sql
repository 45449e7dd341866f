-- Who let a child be added again after wrong PINs had locked it, and why. (R-ACC-15)
create table child_unlock (
    id      bigint generated always as identity primary key,
    student uuid not null references student,
    reason  text not null check (btrim(reason) <> ''),
    by      uuid not null references account,
    at      timestamptz not null
);

create trigger child_unlock_kept before update or delete or truncate on child_unlock
    for each statement execute function never_again();
