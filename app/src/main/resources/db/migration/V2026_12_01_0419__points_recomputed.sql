-- What the points of a run were computed from, as the lines of the files from which anybody can compute them again, and what
-- the verifier made of them. A child has a pseudonym of its own in each run. (design §10)
create table points_files (
    run         uuid not null,
    -- Of one application; none for what all share: the year, the magnets, the lists.
    application uuid references application,
    name        text not null check (name in ('year.csv', 'magnets.csv', 'lists.csv', 'applicants.csv', 'requests.csv',
                                              'points.csv')),
    lines       text not null,
    unique nulls not distinct (run, application, name)
);
create index on points_files (application);

create trigger points_files_kept before update or delete or truncate on points_files
    for each statement execute function never_again();

-- How many rows the verifier agreed on; a run is finished only when that is all of them.
alter table points_run add agreed int;
