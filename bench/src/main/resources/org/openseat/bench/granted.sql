-- Granted requests for the reports: each with a student of its own, its answers, and what happened in it.
create schema granted;

create table granted.request as
with school_of as (
    select code, name, row_number() over (order by code) - 1 as k, count(*) over () as schools from school
)
select n, md5('granted' || n)::uuid as id, md5('pupil' || n)::uuid as student, f.code as from_school, t.code as to_school,
       'Robin Example-' || n as child, '2026-08-01T16:00Z'::timestamptz + n % 100 * interval '1 day' as submitted
  from generate_series(1, {cases}) n
  join school_of f on f.k = n % f.schools
  join school_of t on t.k = (n + 1 + n / f.schools % (f.schools - 1)) % f.schools
 where f.code <> t.code;

insert into account (id, email, display_name, first_name, last_name, language, roles, opened, activated, password_hash)
values (md5('clerk')::uuid, 'clerk@bench.example', 'Robin Clerk', 'Robin', 'Clerk', 'en', '{DISTRICT}', now(), now(),
        'nobody signs in with this');

insert into student (id, district_id, school, enrolled, first_name, last_name, birth_date, grade)
select student, 'BENCH' || n, from_school, true, 'Robin', 'Example-' || n, '2014-03-14', '6' from granted.request;

insert into permit_request (id, number, student, filed_by, school_year, grade, type, from_school, to_school, answers,
    submitted, state, permit, reached)
select id, left(upper(md5('granted' || n)), 19), student, md5('clerk')::uuid, '{year}', '6', 'PARENT_EMPLOYMENT',
       from_school, to_school,
       jsonb_build_object('child', jsonb_build_object('name', child, 'plain', lower(child), 'birthDate', '2014-03-14'), 'reason',
           'I work five minutes from this school and could bring and fetch my child every day.', 'parent',
           jsonb_build_object('name', 'Ana Example-' || n, 'phone', '(805) 555-0142', 'email', n || '@bench.example')),
       submitted, 'GRANTED',
       jsonb_build_object('approval', jsonb_build_object('by', md5('clerk')::uuid, 'name', 'Robin Clerk', 'title',
           'Principal', 'on', (submitted + interval '9 days')::date), 'until', '2027-06-09'),
       true
  from granted.request;

insert into case_event (case_id, at, who, what)
select id, submitted + days * interval '1 day', 'Robin Clerk', what
  from granted.request, (values (0, 'SUBMITTED'), (4, 'RELEASED'), (9, 'APPROVED')) as moves (days, what)
 order by id, days;

analyze;
