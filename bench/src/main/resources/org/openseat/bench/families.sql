-- Families for bin/bench app: each with an account, a session, a child and an application that lacks only the signature.
-- Homes, grades and schools are those of the demo district's students; {families} and {year} are filled in.
create schema bench;

create table bench.family as
with pupil as (
    select row_number() over (order by district_id) - 1 as k, count(*) over () as pupils, first_name, last_name,
           birth_date, grade, school, street, apartment, city, zip
      from student
     where enrolled and street is not null
), offer as (
    -- A school that has the grade, and an address of its area for the parent to work at.
    select p.grade, p.school, s.name, min(p.street) as street, min(p.city) as city, min(p.zip) as zip,
           row_number() over (partition by p.grade order by p.school) - 1 as k,
           count(*) over (partition by p.grade) as offers
      from pupil p join school s on s.code = p.school
     where p.apartment is null
     group by p.grade, p.school, s.name
)
select n, md5('account' || n)::uuid as account, md5('student' || n)::uuid as student, md5('draft' || n)::uuid as draft,
       p.first_name, p.last_name, p.birth_date, p.grade, p.street, p.apartment, p.city, p.zip,
       p.school as from_school, o.school as to_school, o.name as to_name,
       o.street as work_street, o.city as work_city, o.zip as work_zip
  from generate_series(1, {families}) n
  join pupil p on p.k = n % p.pupils
  join offer o on o.grade = p.grade and o.k = n % o.offers;

insert into account (id, email, display_name, first_name, last_name, language, roles, opened, activated, password_hash)
select account, 'family' || n || '@bench.example', 'Robin ' || last_name, 'Robin', last_name, 'en', '{FAMILY}', now(),
       now(), 'nobody signs in with this'
  from bench.family;

insert into session (token_hash, account, device, idle, ends)
select sha256(convert_to('bench-' || n, 'UTF8')), account, 'bench', interval '1 hour', now() + interval '12 hours'
  from bench.family;

insert into student (id, first_name, last_name, birth_date, grade, street, apartment, city, zip)
select student, first_name, last_name, birth_date, grade, street, apartment, city, zip from bench.family;

insert into guardian_link (account, student, begun) select account, student, now() from bench.family;

insert into case_draft (id, kind, variant, student, account, typed, started, saved)
select draft, 'PERMIT', '', student, account, jsonb_object_agg(part, jsonb_strip_nulls(typed)), now(), now()
  from bench.family, lateral (values
    ('year', jsonb_build_object('year', '{year}', 'grade', grade, 'kind', 'first')),
    ('home', jsonb_build_object('street', street, 'apartment', apartment, 'city', city, 'zip', zip,
        'since.year', '2019', 'since.month', '8', 'since.day', '1')),
    ('schools', jsonb_build_object('from', from_school, 'to', to_name)),
    ('reason', jsonb_build_object('type', 'PARENT_EMPLOYMENT', 'reason',
        'I work five minutes from this school and could bring and fetch my child every day.')),
    ('child', jsonb_build_object('iep', 'no', 'plan504', 'no', 'expulsion', 'no')),
    ('parent', jsonb_build_object('name', 'Robin ' || last_name, 'phone', '(805) 555-0100',
        'email', 'family' || n || '@bench.example')),
    ('work', jsonb_build_object('kind', 'EMPLOYED', 'employer', 'Harbor Bakery', 'street', work_street,
        'city', work_city, 'zip', work_zip, 'inPerson', 'yes')),
    ('parent2', jsonb_build_object('there', 'no'))) as parts (part, typed)
 group by draft, student, account;

insert into document (id, packet, kind, name, type, size, sha256, sent_by, sent_at)
select gen_random_uuid(), draft, kind, lower(kind) || '.pdf', 'PDF', 120000,
       encode(sha256(convert_to(kind || n, 'UTF8')), 'hex'), account, now()
  from bench.family, unnest(array['PAY_STUB', 'EMPLOYER_LETTER']) kind;
