-- The log: each line of it in words that never change again, whatever table it stands in. A later form of a line is a new
-- source; the lines that stand keep theirs, or their fingerprints would no longer fit. (docs/log.md)
create function log_time(at timestamptz) returns text language sql stable strict parallel safe as
    $$ select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') $$;

-- The order is a number that grows with time, near enough to look for what is new.
create view log_line as
-- A character that no sheet may hold is written as JSON writes others of its kind.
select source, ref, ord, replace(line::text, chr(127), '\u007f') as line from (
select 'case_event' as source, id::text as ref, id as ord,
       jsonb_build_object('at', log_time(at), 'case', case_id, 'who', who, 'actor', actor, 'what', what, 'facts', facts,
                          'why', why) as line
  from case_event
union all
select 'opening', id::text, id,
       jsonb_build_object('at', log_time(at), 'actor', actor, 'who', who, 'title', title, 'roles', roles,
                          'schools', schools, 'what', what, 'thing', thing, 'case', case_id, 'student', student,
                          'page', page)
  from opening
union all
select 'court_order', id::text, (extract(epoch from entered) * 1000000)::bigint,
       jsonb_build_object('at', log_time(entered), 'account', account, 'student', student, 'reference', reference,
                          'reason', reason, 'by', entered_by)
  from court_order
union all
select 'court_order.lifted', id::text, (extract(epoch from lifted) * 1000000)::bigint,
       jsonb_build_object('at', log_time(lifted), 'by', lifted_by, 'reason', lift_reason)
  from court_order where lifted is not null
union all
select 'guardian_link', id::text, id,
       jsonb_build_object('at', log_time(begun), 'account', account, 'student', student)
  from guardian_link
union all
select 'guardian_link.ended', id::text, (extract(epoch from ended) * 1000000)::bigint,
       jsonb_build_object('at', log_time(ended))
  from guardian_link where ended is not null) lines;

-- Each line once it has its place: the fingerprint of the line, and of all up to it.
create table chain_link (
    place   bigint primary key check (place > 0),
    source  text not null,
    ref     text not null,
    ord     bigint not null,
    digest  text not null check (digest ~ '^[0-9a-f]{64}$'),
    hash    text not null check (hash ~ '^[0-9a-f]{64}$'),
    chained timestamptz not null default now(),
    unique (source, ref)
);

create index on chain_link (source, place);

create trigger chain_link_kept before update or delete or truncate on chain_link
    for each statement execute function never_again();

-- What makes a line's fingerprint say nothing to those who guess at the line. It goes when the line must go.
create table chain_salt (
    place bigint primary key references chain_link,
    salt  text not null check (salt ~ '^[0-9a-f]{32}$')
);

create trigger chain_salt_kept before update or delete or truncate on chain_salt
    for each statement execute function never_again();

-- The end of the chain on each day, published for everybody: whoever keeps a copy can tell later whether lines were changed.
create table chain_head (
    day       date primary key,
    place     bigint not null references chain_link,
    hash      text not null,
    published timestamptz not null default now()
);

create trigger chain_head_kept before update or delete or truncate on chain_head
    for each statement execute function never_again();

-- reporting: the log as it is checked. (X17)
create view report_log as
select c.place, c.hash, c.digest, s.salt, c.source, l.line as entry, null::text as school_year, null::text as school
  from chain_link c
  left join chain_salt s using (place)
  left join log_line l on l.source = c.source and l.ref = c.ref;
