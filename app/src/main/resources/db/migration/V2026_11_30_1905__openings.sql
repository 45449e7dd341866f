-- Who of the staff has opened what of which child. The family may read it. Names and offices as they were that day.
create table opening (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    actor   uuid not null references account,
    who     text not null,
    title   text not null,
    roles   text[] not null,
    schools text[] not null,
    what    text not null check (what in ('CHILD', 'CASE', 'PAPER', 'LETTER', 'ORDER')),
    -- The key of the paper, letter or order; a paper may be gone one day.
    thing   uuid,
    case_id uuid references case_file,
    student uuid not null references student,
    page    text not null
);

create index on opening (student, at desc);

create trigger opening_kept before update or delete or truncate on opening
    for each statement execute function never_again();
