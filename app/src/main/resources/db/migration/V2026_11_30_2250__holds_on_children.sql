-- A child whose records nothing is removed from, whatever their age: a suit, an audit, a complaint. One hold stands for a child;
-- what was lifted stays written here. One person asks to lift it, another agrees.
create table record_hold (
    id            uuid primary key,
    student       uuid not null references student,
    why           text not null check (btrim(why) <> ''),
    held_by       uuid not null references account,
    held          timestamptz not null,
    lift_asked_by uuid references account,
    lift_asked    timestamptz,
    lift_why      text check (btrim(lift_why) <> ''),
    lifted_by     uuid references account,
    lifted        timestamptz,
    check ((lift_asked is null) = (lift_asked_by is null) and (lift_asked is null) = (lift_why is null)),
    check ((lifted is null) = (lifted_by is null)),
    check (lifted is null or (lift_asked_by is not null and lifted_by <> lift_asked_by))
);

create unique index on record_hold (student) where lifted is null;

insert into record_hold (id, student, why, held_by, held)
select distinct on (f.student) gen_random_uuid(), f.student, h.why, h.held_by, h.held
  from retention_hold h join case_file f on f.id = h.case_id
 order by f.student, h.held;

drop table retention_hold;

create or replace function forget_openings(before timestamptz) returns int language plpgsql security definer
    set search_path from current as $$
declare
    gone int;
begin
    if before > now() - interval '1 year' then
        raise exception 'openings are kept for a year at least';
    end if;
    perform set_config('openseat.retention', 'on', true);
    delete from chain_salt s using chain_link c, opening o
     where s.place = c.place and c.source = 'opening' and c.ref = o.id::text and o.at < before
       and not exists (select from record_hold h where h.student = o.student and h.lifted is null);
    delete from opening o
     where o.at < before
       and exists (select from chain_link c where c.source = 'opening' and c.ref = o.id::text)
       and not exists (select from record_hold h where h.student = o.student and h.lifted is null);
    get diagnostics gone = row_count;
    perform set_config('openseat.retention', 'off', true);
    return gone;
end $$;
