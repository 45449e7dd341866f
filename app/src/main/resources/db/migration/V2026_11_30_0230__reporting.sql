-- Reports that staff asked for. A row is held (for update) by the node that makes its file.
create table report_run (
    id          uuid primary key,
    report      text not null,
    format      text not null check (format in ('CSV', 'XLSX')),
    -- Null is every school year; null is every school of the district.
    school_year text,
    schools     text[],
    asked_by    uuid not null references account,
    asker       text not null,
    asked       timestamptz not null,
    outcome     text check (outcome in ('DONE', 'FAILED')),
    problem     text,
    made        timestamptz,
    file_name   text,
    file_rows   bigint,
    file_size   bigint,
    file_sha256 text,
    check ((outcome is not distinct from 'FAILED') = (problem is not null)),
    check ((outcome is not distinct from 'DONE') = (num_nulls(made, file_name, file_rows, file_size, file_sha256) = 0)),
    check (outcome is not distinct from 'DONE' or num_nonnulls(made, file_name, file_rows, file_size, file_sha256) = 0)
);

create index on report_run (asked) where outcome is null;
create index on report_run (asked desc);

-- How far a run is. Apart from the run, so that it can be written and read while the run is held.
create table report_progress (
    run       uuid primary key references report_run,
    started   timestamptz,
    tries     int not null default 0,
    rows_read bigint not null default 0,
    total     bigint,
    canceled  timestamptz
);

-- The bytes of the files, 256 kB a row; they go after 30 days.
create table report_piece (
    run   uuid not null references report_run,
    place int not null,
    bytes bytea not null,
    primary key (run, place)
);

-- Who took a copy of which file.
create table report_copy (
    run      uuid not null references report_run,
    taken_by uuid not null references account,
    taken    timestamptz not null
);

create index on report_copy (run);
