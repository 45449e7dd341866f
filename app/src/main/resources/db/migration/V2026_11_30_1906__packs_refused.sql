-- What was odd about a pack, for the permit office to read after the day on which it was taken.
alter table pack_taken add column notes text[] not null default '{}';

-- The pack that was refused last, while the district goes on with the one before; no row once a pack was taken.
create table pack_refused (
    fingerprint text primary key,
    refused     timestamptz not null,
    problems    text[] not null check (cardinality(problems) > 0)
);

-- The Board may set a year's numbers before it adopts the calendar.
alter table policy_number drop constraint policy_number_year_fkey;
