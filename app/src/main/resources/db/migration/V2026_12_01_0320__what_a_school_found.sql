-- What a school found out about a request, with its reason. The last row of a fact holds; none is ever changed. (BUL-5347 §III)
create table permit_school_fact (
    id       bigint generated always as identity primary key,
    permit   uuid not null references permit_request,
    fact     text not null check (fact in ('WORK_IN_PERSON', 'DANGER_CONFIRMED', 'PROGRAM_AT_RESIDENCE', 'PROGRAM_AT_REQUESTED')),
    so       boolean not null,
    reason   text not null check (reason <> ''),
    found_by uuid not null references account,
    found_at timestamptz not null
);

create index on permit_school_fact (permit, fact, id);

create trigger permit_school_fact_kept before update or delete or truncate on permit_school_fact
    for each statement execute function never_again();
