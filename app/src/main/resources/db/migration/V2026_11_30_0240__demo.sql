-- One row in the database of a demo, none in any other.
create table demo (
    only_one           boolean primary key default true check (only_one),
    -- How far the district's clock is ahead of the real one; null before it was first started.
    clock_ahead_millis bigint,
    -- The OPENSEAT_CLOCK it was started with.
    clock_setting      text not null default ''
);
