-- What a round removed because its time was over, class by class, and what it will remove next.
create table retention_run (
    id      bigint generated always as identity primary key,
    day     date not null,
    class   text not null check (class in ('DRAFTS', 'PAPERS', 'APPEAL_PAPERS', 'OPENINGS')),
    -- What was older than this went.
    before  date not null,
    removed int not null check (removed >= 0),
    -- The day on which the next goes; null where there is none.
    next    date,
    made    timestamptz not null,
    unique (day, class)
);

create trigger retention_run_kept before update or delete or truncate on retention_run
    for each statement execute function never_again();

-- A case that nothing is removed from, whatever its age: a suit, an audit, a complaint.
create table retention_hold (
    case_id uuid primary key references case_file,
    why     text not null check (btrim(why) <> ''),
    held_by uuid not null references account,
    held    timestamptz not null
);

-- Openings are kept as they were written, until their time is over; then they go with their salt, and the chain keeps their
-- fingerprints. This runs with the rights of the tables' owner: the application's role can remove nothing younger, nor any
-- other line.
create or replace function never_again() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and tg_table_name in ('opening', 'chain_salt')
       and current_setting('openseat.retention', true) = 'on' then
        return null;
    end if;
    raise exception 'rows of % are kept as they were written', tg_table_name;
end $$;

create function forget_openings(before timestamptz) returns int language plpgsql security definer
    set search_path from current as $$
declare
    gone int;
begin
    if before > now() - interval '1 year' then
        raise exception 'openings are kept for a year at least';
    end if;
    perform set_config('openseat.retention', 'on', true);
    delete from chain_salt s using chain_link c, opening o
     where s.place = c.place and c.source = 'opening' and c.ref = o.id::text and o.at < before;
    delete from opening o
     where o.at < before
       and exists (select from chain_link c where c.source = 'opening' and c.ref = o.id::text);
    get diagnostics gone = row_count;
    perform set_config('openseat.retention', 'off', true);
    return gone;
end $$;
