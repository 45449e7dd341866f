-- The priority points of one Choices year, computed once from the data of the processing day. A run stands here only when
-- it is finished, and there is one a cycle. (R-PTS-15, R-CHO-3)
create table points_run (
    id              uuid primary key,
    cycle           text not null unique check (cycle ~ '^20\d\d-\d\d$'),
    -- The day whose data were used.
    day             date not null,
    numbers_version text not null,
    applications    int not null,
    lines           int not null,
    checksum        text not null,
    -- Who pressed the button; none where the day came by itself.
    started_by      uuid references account,
    finished        timestamptz not null,
    -- After this nothing changes the points.
    frozen          timestamptz
);

-- One kind of points of one choice: how many, why, from which fact of which day, and where that stands.
create table points_line (
    run         uuid not null references points_run,
    application uuid not null references application,
    student     uuid not null references student,
    program     text not null references program,
    kind        text not null check (kind in ('MATRICULATION', 'LIST', 'PHBAO', 'OVERCROWDED', 'SIBLING')),
    choice      int not null,
    value       int not null check (value >= 0),
    reasons     jsonb not null,
    fact        text not null,
    fact_date   date not null,
    source      text not null check (source in ('SCHOOL_RECORDS', 'APPLICATION', 'NO_RECORD')),
    primary key (application, program, kind)
);
create index on points_line (student);
create index on points_line (run);

-- What a family says is wrong with a line, and the answer. Four kinds are the same for all choices of a child.
create table points_correction (
    id          uuid primary key,
    application uuid not null references application,
    program     text not null,
    kind        text not null,
    about       text not null generated always as (kind || case when kind = 'SIBLING' then ' ' || program else '' end)
                stored,
    said        text not null check (said <> ''),
    state       text not null check (state in ('Asked', 'Corrected', 'Confirmed')),
    due         date not null,
    asked_by    uuid not null references account,
    asked_at    timestamptz not null,
    answer      text check (answer <> ''),
    answered_by uuid references account,
    answered_at timestamptz,
    foreign key (application, program, kind) references points_line,
    check ((state = 'Asked') = (answer is null)),
    check ((state = 'Asked') = (answered_by is null)),
    check ((state = 'Asked') = (answered_at is null))
);
create unique index one_open_correction on points_correction (application, about) where state = 'Asked';
create index on points_correction (application);
create index on points_correction (due, asked_at) where state = 'Asked';

-- What the answer to a correction made of a line. Rows are only ever added; the last one counts.
create table points_change (
    correction  uuid not null references points_correction,
    application uuid not null,
    program     text not null,
    kind        text not null,
    old         int not null,
    new         int not null check (new >= 0),
    why         text not null check (why <> ''),
    by          uuid not null references account,
    at          timestamptz not null,
    primary key (correction, program),
    foreign key (application, program, kind) references points_line,
    check (old <> new)
);
create index on points_change (application);

-- The ledger as it stands: the run, and the changes since.
create view points_effective as
select l.application, l.program, l.kind, coalesce(c.new, l.value) as value, c.why, c.at as changed
  from points_line l
  left join lateral (select new, why, at from points_change p
                      where (p.application, p.program, p.kind) = (l.application, l.program, l.kind)
                      order by at desc limit 1) c on true;

create trigger points_line_kept before update or delete or truncate on points_line
    for each statement execute function never_again();
create trigger points_change_kept before update or delete or truncate on points_change
    for each statement execute function never_again();
