-- INTEGRATION is Student Integration Services, who run a Choices year (rules §2).
alter table account drop constraint account_roles_check;
alter table account add constraint account_roles_check
    check (roles <@ array['FAMILY', 'SCHOOL', 'DISTRICT', 'APPEALS', 'SPECIAL_EDUCATION', 'COMMITTEE',
                           'INTEGRATION']);

-- The windows of each Choices year: made from the year's numbers, extended by staff on screen. One row a window, so two
-- can never overlap; the edges as the Board writes them, and the instants that they are on the district's clocks.
create table cycle_window (
    cycle     text not null check (cycle ~ '^20\d\d-\d\d$'),
    name      text not null check (name in ('ON_TIME', 'LATE', 'SPACE_AVAILABLE', 'OPEN_ENROLLMENT', 'ZONE',
                                            'CONSERVATORY')),
    opens     text not null,
    closes    text,
    opens_at  timestamptz not null,
    -- The first instant that is too late; none while the window lasts until the lists close.
    closes_at timestamptz check (closes_at > opens_at),
    version   int not null default 0,
    primary key (cycle, name),
    check ((closes is null) = (closes_at is null))
);

-- Every change of a window, by whom and why. Rows are only ever added.
create table cycle_window_change (
    -- Of the form that asked for it: sent twice, it is done once.
    form       uuid primary key,
    cycle      text not null,
    name       text not null,
    old_opens  text not null,
    old_closes text,
    opens      text not null,
    closes     text,
    why        text not null check (why <> ''),
    by         uuid not null references account,
    who        text not null,
    at         timestamptz not null,
    foreign key (cycle, name) references cycle_window,
    check ((old_opens, old_closes) is distinct from (opens, closes))
);

create index on cycle_window_change (cycle, name, at);

create trigger cycle_window_change_kept before update or delete or truncate on cycle_window_change
    for each statement execute function never_again();
