-- Seats that a coordinator has declared and nobody else has confirmed yet: they decide nothing before that. Once they are
-- confirmed they are the newest version in program_seats. (R-BAL-6)
create table seats_proposal (
    id         uuid primary key,
    program    text not null references program,
    cycle      text not null check (cycle ~ '^20\d\d-\d\d$'),
    -- By grade: capacity, continuing, continuing_ow, held.
    rows       jsonb not null,
    why        text not null check (why <> ''),
    state      text not null default 'Waiting' check (state in ('Waiting', 'Confirmed', 'Refused', 'Replaced')),
    by         uuid not null references account,
    who        text not null,
    at         timestamptz not null,
    decided_by uuid references account check (decided_by <> by),
    decider    text,
    decided_at timestamptz,
    note       text,
    check ((state in ('Confirmed', 'Refused')) = (decided_at is not null)),
    check (num_nulls(decided_by, decider, decided_at) in (0, 3))
);
create unique index one_waiting on seats_proposal (program, cycle) where state = 'Waiting';
