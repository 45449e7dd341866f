-- What each module shows to the reports, made anew after all other migrations whenever this file changes. A migration
-- that changes a column shown here drops the view first. (docs/decisions/2026-11-22-reports.md)
drop view if exists report_permit, report_step, report_denial;
drop view if exists report_inter_stay, report_inter_step, report_inter_request;
drop view if exists report_school, report_semester, report_semester_notice;

-- schools
create view report_school as
select code as school, name as school_name, open from school;

create view report_semester as
select year as school_year, 1 as semester, first_day, second_semester_start - 1 as last_day from school_year
union all
select year, 2, second_semester_start, last_day from school_year;

-- permits: the code of a type in the student information system (BUL-5347 Att. G)
create or replace function permit_code(type text) returns text language sql immutable strict parallel safe as $$
    select case type when 'PARENT_EMPLOYMENT' then 'PEP'
                     when 'SENIOR_STATUS' then 'SS'
                     when 'CHILD_CARE' then 'CC'
                     when 'CONTINUING_ENROLLMENT' then 'CE'
                     when 'SAFETY_AND_PROTECTION' then 'SAP'
                     when 'SPECIALIZED_PROGRAM' then 'SP'
                     when 'SIBLING' then 'SIB'
                     when 'EXCEPTION' then 'EXC'
                     when 'SPECIAL_CIRCUMSTANCES' then 'SPC' end
$$;

-- permits: what was granted. While a family may still appeal the end of a permit, the student stays. (R-IDP-26)
create view report_permit as
select s.district_id as student_id,
       p.answers -> 'child' ->> 'name' as student_name,
       p.to_school as school,
       permit_code(p.type) as permit_code,
       (p.permit -> 'approval' ->> 'on')::date as grant_date,
       case p.state when 'ATTEND_RESIDENCE' then p.closed
                    when 'FINALLY_DENIED' then (p.last_answer -> 'decision' ->> 'on')::date
                    else (p.permit ->> 'until')::date end as end_date,
       p.permit ->> 'until' is null as permanent,
       p.school_year,
       p.number as confirmation_number
  from permit_request p
  join student s on s.id = p.student
 where p.permit is not null
union all
-- The home was found outside the district after the permit had been granted. (T21)
select s.district_id, p.answers -> 'child' ->> 'name', p.to_school, permit_code(p.type),
       (select max(e.at) from case_event e
         where e.case_id = p.id and e.what in ('APPROVED', 'APPEAL_GRANTED', 'FINALLY_GRANTED'))::date,
       (p.referral -> 'decision' ->> 'on')::date, false, p.school_year, p.number
  from permit_request p
  join student s on s.id = p.student
 where p.state = 'REFERRED' and exists (select from case_event e where e.case_id = p.id and e.what = 'ENROLLED');

-- permits: each step of a request, from the entry in the timeline that began it to the next that moved the case on.
create view report_step as
with moves as (
    select p.school_year, p.id, p.number, p.type, p.from_school, p.to_school, p.state, p.ending, p.due,
           e.id as event, e.at, e.what,
           lead(e.what) over moves as next_what,
           lead(e.at) over moves as next_at,
           max(e.id) filter (where e.what in ('DENIED_BY_RESIDENCE', 'DENIED_BY_REQUESTED', 'RENEWAL_REFUSED',
                                              'CANCELLED', 'REVOKED')) over moves as no
      from permit_request p
      join case_event e on e.case_id = p.id
     where e.what in ('SUBMITTED', 'RELEASED', 'APPROVED', 'DENIED_BY_RESIDENCE', 'DENIED_BY_REQUESTED', 'WITHDRAWN',
                      'RENEWAL_REFUSED', 'CANCELLED', 'REVOKED', 'EXPIRED', 'REFERRED', 'SUPERSEDED', 'YEAR_OVER', 'APPEALED',
                      'APPEAL_GRANTED', 'APPEAL_DENIED', 'ESCALATED', 'FINALLY_GRANTED', 'FINALLY_DENIED',
                      'ATTEND_RESIDENCE')
    window moves as (partition by p.school_year, p.id order by e.id)
), steps as (
    select m.*,
           case when what = 'APPEALED' then 'FIRST_APPEAL'
                when what = 'ESCALATED' then 'SECOND_APPEAL'
                -- A renewal may begin at the requested school; a granted appeal may lead there. (G10, R-IDP-16)
                when what = 'RELEASED' or next_what in ('APPROVED', 'DENIED_BY_REQUESTED')
                     or next_what is null and state = 'AT_REQUESTED_SCHOOL' then 'REQUESTED_SCHOOL'
                when what = 'SUBMITTED' then 'RESIDENCE_SCHOOL' end as step
      from moves m
)
select s.number as confirmation_number, s.school_year, permit_code(s.type) as permit_code, s.step,
       case when s.step = 'RESIDENCE_SCHOOL' then s.from_school
            when s.step = 'REQUESTED_SCHOOL' then s.to_school
            when n.what = 'DENIED_BY_RESIDENCE' or s.ending ->> 'school' = 'RESIDENCE' then s.from_school
            else s.to_school end as school,
       s.at as began, s.next_at as ended, s.next_what as outcome,
       case when s.next_what is null then s.due end as due,
       allowed.value::int as school_days_allowed
  from steps s
  left join policy_number allowed on allowed.year = s.school_year
        and allowed.key = case s.step when 'RESIDENCE_SCHOOL' then 'intra.residence.schoolDays'
                                      when 'REQUESTED_SCHOOL' then 'intra.requested.schoolDays'
                                      when 'FIRST_APPEAL' then 'intra.decide1.schoolDays'
                                      when 'SECOND_APPEAL' then 'intra.decide2.schoolDays' end
  left join case_event n on n.id = s.no and s.step in ('FIRST_APPEAL', 'SECOND_APPEAL')
 where s.step is not null;

-- permits: each ground of each denial, and each try to deny on a ground that the policy forbids. (R-IDP-12)
create view report_denial as
select case when d.what = 'DENIED_BY_RESIDENCE' then p.from_school else p.to_school end as school,
       p.school_year, permit_code(p.type) as permit_code, ground.ground as reason,
       1 as denial, a.appealed, a.overturned, 0 as refused
  from case_event d
  join permit_request p on p.id = d.case_id
 cross join unnest(string_to_array(d.facts ->> 'grounds', ',')) ground (ground)
 cross join lateral (
     select (count(*) filter (where e.what = 'APPEALED') > 0)::int as appealed,
            (count(*) filter (where e.what in ('APPEAL_GRANTED', 'FINALLY_GRANTED')) > 0)::int as overturned
       from case_event e
      where e.case_id = d.case_id and e.id > d.id
        and not exists (select from case_event n
                         where n.case_id = d.case_id and n.id > d.id and n.id < e.id
                           and n.what in ('DENIED_BY_RESIDENCE', 'DENIED_BY_REQUESTED', 'RENEWAL_REFUSED', 'CANCELLED',
                                          'REVOKED'))) a
 where d.what in ('DENIED_BY_RESIDENCE', 'DENIED_BY_REQUESTED')
union all
select case when r.facts ->> 'school' = 'RESIDENCE' then p.from_school else p.to_school end,
       p.school_year, permit_code(p.type), ground.ground, 0, 0, 0, 1
  from case_event r
  join permit_request p on p.id = r.case_id
 cross join unnest(string_to_array(r.facts ->> 'grounds', ',')) ground (ground)
 where r.what = 'GROUND_REFUSED';

-- letters: the reminders that schools sent to the parents. (BUL-5347 §II.C.5-6)
create view report_semester_notice as
select school, school_year, semester, sent_at, recipients, proof_sha256 from semester_notice;

-- interdistrict: every request between districts as it stands. What a state holds lies at different depths, so the one
-- place where the family's answers stand is looked for.
create view report_inter_request as
select r.id, r.number as confirmation_number, r.school, r.school_year, r.direction, r.reason, r.state, r.due,
       r.submitted,
       btrim(jsonb_path_query_first(r.request, '$.**.otherDistrict') #>> '{}') as other_district,
       -- As names are compared (org.openseat.names); what was signed before it was kept has its plain letters here.
       coalesce(nullif(jsonb_path_query_first(r.request, '$.**.otherDistrictPlain') #>> '{}', ''),
                regexp_replace(lower(jsonb_path_query_first(r.request, '$.**.otherDistrict') #>> '{}'), '[^[:alnum:]]', '', 'g'))
           as other_district_plain,
       replace(jsonb_path_query_first(r.request, '$.**.filed.grade') #>> '{}', 'GRADE_', '') as grade,
       jsonb_path_query_first(r.request, '$.**.answers.child.name') #>> '{}' as student_name,
       exists (select from case_event e where e.case_id = r.id and e.what = 'REFERRED') as referred,
       exists (select from case_event e where e.case_id = r.id and e.what = 'TO_COUNTY') as went_to_county
  from inter_request r;

-- interdistrict: in whose hands a request lay, from the entry in the timeline that began it to the next that moved it on.
create view report_inter_step as
with moves as (
    select r.confirmation_number, r.school, r.school_year, r.direction, r.due, e.id, e.at, e.what,
           lead(e.what) over moves as next_what, lead(e.at) over moves as next_at
      from report_inter_request r
      join case_event e on e.case_id = r.id
     where e.what in ('ASKED', 'COMPLETE', 'ABANDONED', 'WITHDRAWN', 'APPROVED', 'DENIED', 'DEEMED_DENIED', 'REVOKED',
                      'EXPIRED', 'APPEALED', 'APPEAL_GRANTED', 'APPEAL_DENIED', 'TO_COUNTY', 'COUNTY_GRANTED',
                      'COUNTY_DENIED', 'REOPENED', 'YEAR_OVER')
        -- Of two requests that were joined one goes on.
        or e.what = 'JOINED' and r.state = 'WITHDRAWN'
    window moves as (partition by r.id order by e.id)
)
select confirmation_number, school, school_year, direction,
       case what when 'ASKED' then 'FAMILY'
                 when 'COMPLETE' then 'OFFICE'
                 when 'REOPENED' then 'OFFICE'
                 when 'APPEALED' then 'DISTRICT_APPEAL'
                 when 'TO_COUNTY' then 'COUNTY' end as step,
       at as began, next_at as ended, next_what as outcome, case when next_what is null then due end as due
  from moves
 where what in ('ASKED', 'COMPLETE', 'APPEALED', 'TO_COUNTY');

-- interdistrict: children who attend, or attended, while their permit was decided. (R-PRV-1)
create view report_inter_stay as
select r.confirmation_number, r.student_name, r.other_district, r.school, r.school_year, r.state,
       s.first as first_day, s.last as last_day, s.ended as ended_on, s.stay ->> 'over' as over
  from inter_stay s
  join report_inter_request r on r.id = s.request;
