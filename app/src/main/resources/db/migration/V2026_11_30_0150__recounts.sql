-- What a change of the calendar does to deadlines that run: planned once, worked off in small pieces.
create table recount (
    change  bigint primary key references calendar_change,
    planned timestamptz not null,
    done    timestamptz
);

-- All requests with the same clock, day 0, year and date have the same fate.
create table recount_group (
    change   bigint not null references recount,
    clock    text not null,
    start    date not null,
    year     text not null,
    was      date not null,
    cases    int not null,
    fate     text not null check (fate in ('MOVES', 'PROMISED', 'PASSED', 'TOO_EARLY')),
    counted  date not null,
    -- How the new date was counted, in the form in which requests keep it.
    deadline jsonb,
    primary key (change, clock, start, year, was),
    check ((fate = 'MOVES') = (deadline is not null))
);

-- Which requests moved, and when their families' letters were ordered.
create table moved_deadline (
    change  bigint not null references recount,
    permit  uuid not null references permit_request,
    clock   text not null,
    was     date not null,
    becomes date not null,
    told    timestamptz,
    primary key (change, permit)
);

create index moved_deadline_untold on moved_deadline (change, permit) where told is null;
