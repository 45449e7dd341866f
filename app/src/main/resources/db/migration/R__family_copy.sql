-- What each kind of request hands to a family's copy of everything about its child and to the round that removes what is too
-- old, made anew after all other migrations
-- whenever this file changes. A migration that changes a table named here drops the views first.
drop view if exists retention_packet, copy_case, copy_packet;

-- permits, interdistrict, applications: the row of a request as it stands; with an application the category of race, which
-- is kept apart from it, and what was counted, verified and judged.
create view copy_case as
select id as case_id, to_jsonb(p) - 'words' as facts from permit_request p
union all
select id, to_jsonb(r) - 'words' from inter_request r
union all
select a.id, to_jsonb(a) || jsonb_build_object('race', race.category, 'multiracial', race.multiracial,
           'points', (select jsonb_agg(jsonb_build_object('program', p.program, 'kind', p.kind, 'value', p.value,
                                                           'corrected', p.why))
                        from points_effective p where p.application = a.id),
           'proofs', (select jsonb_agg(to_jsonb(v) - 'answered_by')
                        from verification_task v where v.student = a.student and v.cycle = a.cycle),
           'eligibility', (select jsonb_agg(jsonb_build_object('program', j.program, 'eligible', j.eligible,
                                                                'code', j.code, 'facts', j.facts))
                             from choice_judged j where j.application = a.id))
  from application a left join application_race race on race.application = a.id
 where a.number is not null;

-- The folders of papers of a request: its own, those of its appeals, and what a school showed when it ended a permit (its
-- name is made as Java's UUID.nameUUIDFromBytes does).
create view copy_packet as
select id as case_id, id as packet from case_file
union all
select permit, id from permit_appeal where filed is not null
union all
select id, (substr(m, 1, 12) || '3' || substr(m, 14, 3)
            || to_hex((('x' || substr(m, 17, 2))::bit(8)::int & 63) | 128) || substr(m, 19))::uuid
  from (select id, md5('evidence of ' || id) as m from permit_request) named;

-- Whose papers they are, and whether the request went through an appeal.
create view retention_packet as
select k.packet, k.case_id,
       exists (select from case_event e
                where e.case_id = k.case_id and e.what in ('APPEALED', 'ESCALATED', 'TO_COUNTY')) as appealed
  from copy_packet k;
