-- Which drafts of applications were reminded of which closing, and at which moment before it.
create table draft_reminder (
    application uuid not null references application,
    closes_at   timestamptz not null,
    moment      timestamptz not null check (moment < closes_at),
    at          timestamptz not null,
    primary key (application, closes_at, moment)
);
