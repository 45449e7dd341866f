-- What families can apply for, as the last district pack gave it. One that a later pack no longer names stays, because
-- applications name it; it is closed.
create table program (
    code         text primary key,
    name         text not null,
    kind         text not null check (kind in ('MAGNET', 'PWT', 'DUAL_LANGUAGE', 'ADVANCED_STUDIES', 'UNIQUE_PATHWAY',
                                               'AFFILIATED_CHARTER', 'OPEN_ENROLLMENT', 'ZONE', 'CONSERVATORY')),
    school       text not null references school,
    theme        text,
    low_grade    text not null,
    high_grade   text not null,
    language     text,
    gifted       text check (gifted in ('GIFTED', 'HIGH_ABILITY', 'HIGHLY_GIFTED')),
    -- The first and the last school year in which it teaches.
    opens        text,
    closes       text,
    website      text,
    phone        text,
    -- What families read about it, by language.
    descriptions jsonb not null default '{}',
    open         boolean not null default true,
    check ((language is null) = (kind <> 'DUAL_LANGUAGE')),
    check (gifted is null or kind = 'MAGNET')
);
create index on program (kind, low_grade, high_grade);
create index on program (school);

-- How a program stands in one cycle: whether it takes applications, its form for matriculation points (R-PTS-3), its PHBAO
-- share in percent (R-BAL-2), and whether children of its own boundary come first (R-SA-4).
create table program_year (
    program        text not null references program,
    cycle          text not null,
    offered        boolean not null,
    form           text not null check (form in ('PLAIN', 'K8', 'SPAN')),
    share          int check (share between 1 and 99),
    boundary_first boolean not null,
    primary key (program, cycle)
);

-- Seats by grade. The newest version counts, and none is ever overwritten. (R-BAL-6)
create table program_seats (
    program       text not null references program,
    cycle         text not null,
    grade         text not null,
    version       int not null check (version > 0),
    capacity      int not null check (capacity between 0 and 99999),
    continuing    int not null check (continuing between 0 and 99999),
    continuing_ow int not null check (continuing_ow between 0 and 99999),
    held          int not null check (held between 0 and 99999),
    -- Who declared them; null for those of a district pack.
    declared_by   uuid,
    declared_at   timestamptz not null,
    primary key (program, cycle, grade, version),
    check (continuing_ow <= continuing)
);

-- The lists of a cycle: which schools or programs stand on each. A version is never changed; the newest counts.
create table year_list_change (
    cycle      text not null,
    list       text not null check (list in ('PHBAO', 'OVERCROWDED', 'CONTINUOUS', 'SPAN', 'K8', 'PWT_SENDING',
                                             'PWT_RECEIVING', 'SPACE_AVAILABLE', 'PERSISTENTLY_DANGEROUS')),
    version    int not null check (version > 0),
    -- Who changed it, and why; null for a list of a district pack.
    changed_by uuid,
    why        text check (why <> ''),
    changed_at timestamptz not null,
    primary key (cycle, list, version),
    check ((changed_by is null) = (why is null))
);
create table year_list (
    cycle   text not null,
    list    text not null,
    version int not null,
    member  text not null,
    source  text not null check (source <> ''),
    primary key (cycle, list, version, member),
    foreign key (cycle, list, version) references year_list_change
);

create trigger program_seats_kept before update or delete or truncate on program_seats
    for each statement execute function never_again();
create trigger year_list_change_kept before update or delete or truncate on year_list_change
    for each statement execute function never_again();
create trigger year_list_kept before update or delete or truncate on year_list
    for each statement execute function never_again();

-- Residents of each school's area on Norm Day, from which the PHBAO list follows. (R-PTS-10, G15)
create table norm_day (
    cycle           text not null,
    school          text not null references school,
    residents       int not null,
    phbao_residents int not null,
    counted_on      date not null,
    primary key (cycle, school),
    check (phbao_residents between 0 and residents)
);

-- What came of a cycle's draw. Without a grade it counts all grades, without a group both groups.
create table program_result (
    cycle              text not null,
    program            text not null references program,
    grade              text,
    side               text check (side in ('PHBAO', 'OW')),
    applications       int not null,
    offers             int not null check (offers between 0 and applications),
    last_points        numeric(6, 3),
    last_list_position int,
    unique nulls not distinct (cycle, program, grade, side)
);

-- Parts of the map, as well-known text like the areas of schools.
create table zone (
    zone       text not null,
    name       text not null,
    kind       text not null check (kind in ('CHOICE', 'PWT_SENDING', 'PROGRAM_BOUNDARY')),
    schools    text[] not null,
    low_grade  text not null,
    high_grade text not null,
    shape      text not null
);
create table street (
    name text not null,
    line text not null
);

-- Where buses stop in a cycle, and how many minutes they ride to each program; a ride of -1 is not known.
create table bus_stop (
    cycle     text not null,
    stop      text not null,
    name      text not null,
    latitude  double precision not null,
    longitude double precision not null,
    programs  text[] not null,
    minutes   int[] not null,
    primary key (cycle, stop),
    check (cardinality(programs) = cardinality(minutes))
);

-- News of the district, a row for each language; every one has an owner and an end. (C23)
create table announcement (
    id         text not null,
    language   text not null,
    audience   text not null check (audience in ('EVERYONE', 'PARENTS', 'SCHOOLS')),
    title      text not null,
    text       text not null,
    link       text,
    owner      text not null check (owner <> ''),
    first_day  date not null,
    last_day   date not null,
    primary key (id, language),
    check (first_day <= last_day)
);

-- Counts up whenever anything of this becomes another; every node looks at it.
create table programs_version (
    one     boolean primary key default true check (one),
    version bigint not null
);
insert into programs_version values (true, 0);
