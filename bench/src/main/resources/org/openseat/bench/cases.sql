-- {cases} requests in every state for bin/bench app, half of them with a deadline that runs; spread over all schools, with
-- names put together from the demo district's students. The table cases.deadline is there already: what each clock gives
-- from each of the last school days. {year} and {cases} are filled in.
create table cases.school as
select code, row_number() over (order by code) - 1 as k from school where open;

create table cases.name as
select first_name, last_name, birth_date, row_number() over (order by district_id) - 1 as k from student where enrolled;

create table cases.size as
select (select count(*) from cases.school) as schools, (select count(*) from cases.name) as names;

create table cases.word as
select jsonb_build_object('by', md5('cases-staff')::uuid, 'name', 'Robin Clerk', 'title', 'Principal',
                          'on', (now() - interval '20 days')::date) as decision,
       jsonb_build_object('decision', jsonb_build_object('by', md5('cases-staff')::uuid, 'name', 'Robin Clerk', 'title',
                          'Principal', 'on', (now() - interval '20 days')::date), 'grounds', jsonb_build_array('NO_SPACE'),
                          'explanation', 'All classes of this grade are full, and the waiting list is long.') as denial,
       jsonb_build_object('filedBy', md5('cases-family')::uuid, 'received', (now() - interval '9 days')::date, 'form',
                          jsonb_build_object('whyGrant', 'My work is next to this school and nowhere near the other.',
                          'understanding', 'They say that there is no room.', 'childCareMatters', false,
                          'acceptedThere', false, 'gotExplanation', true, 'gotSheet', true, 'signature',
                          jsonb_build_object('name', 'Ana Example', 'on', (now() - interval '9 days')::date))) as appeal;

-- In which state request n is; of 40 in a row 20 have a deadline that runs.
create table cases.kind as
select *, row_number() over () - 1 as slot from (
    select state, clock, against, unnest(array_fill(0, array[share])) as nothing from (values
        ('AT_RESIDENCE_SCHOOL', 'RESIDENCE_TARGET', null, 8),
        ('AT_REQUESTED_SCHOOL', 'REQUESTED_TARGET', null, 4),
        ('DENIED_BY_RESIDENCE', 'FIRST_APPEAL', null, 2),
        ('DENIED_BY_REQUESTED', 'FIRST_APPEAL', null, 1),
        ('NOT_RENEWED', 'FIRST_APPEAL', null, 1),
        ('FIRST_APPEAL', 'FIRST_ANSWER', 'DENIED_BY_RESIDENCE', 2),
        ('FIRST_APPEAL_DENIED', 'SECOND_APPEAL', 'DENIED_BY_REQUESTED', 1),
        ('SECOND_APPEAL', 'FINAL_ANSWER', 'DENIED_BY_REQUESTED', 1),
        ('GRANTED', null, null, 4),
        ('ATTENDING', null, null, 8),
        ('EXPIRED', null, null, 2),
        ('ATTEND_RESIDENCE', null, 'DENIED_BY_RESIDENCE', 1),
        ('FINALLY_DENIED', null, 'DENIED_BY_REQUESTED', 1),
        ('WITHDRAWN', null, null, 3),
        ('REFERRED', null, null, 1)) as shares (state, clock, against, share)) each;

analyze cases.school, cases.name, cases.size, cases.kind, cases.deadline;

create table cases.request as
select n, md5('case' || n)::uuid as id, md5('case-student' || n)::uuid as student, k.state, k.clock, k.against,
       coalesce(k.against, k.state) as no, f.code as from_school, t.code as to_school, given.first_name, family.last_name,
       given.birth_date, now() - interval '40 days' + n % 997 * interval '1 hour' as submitted, d.due, d.deadline
  from generate_series(1, {cases}) n
  cross join cases.size
  join cases.kind k on k.slot = n % 40
  join cases.school f on f.k = n % schools
  join cases.school t on t.k = (n + 1 + n / schools % (schools - 1)) % schools
  join cases.name given on given.k = n * 7 % names
  join cases.name family on family.k = n / 3 % names
  left join cases.deadline d on d.clock = k.clock and d.k = n / 40 % d.days;

insert into account (id, email, display_name, first_name, last_name, language, roles, schools, opened, activated,
                     password_hash)
select md5('cases-' || who)::uuid, who || '@cases.example', 'Robin Clerk', 'Robin', 'Clerk', 'en', array[role],
       case when role = 'SCHOOL' then array[(select from_school from cases.request where n = 40)] else '{}' end, now(),
       now(), 'nobody signs in with this'
  from (values ('staff', 'SCHOOL'), ('office', 'DISTRICT'), ('family', 'FAMILY')) as people (who, role);

insert into session (token_hash, account, device, idle, ends)
select sha256(convert_to('cases-' || who, 'UTF8')), md5('cases-' || who)::uuid, 'bench', interval '1 hour',
       now() + interval '12 hours'
  from unnest(array['staff', 'office', 'family']) who;

insert into student (id, first_name, last_name, birth_date, grade)
select student, first_name, last_name, birth_date, '6' from cases.request;

insert into permit_request (id, number, student, filed_by, school_year, grade, type, from_school, to_school, answers,
    submitted, state, deadline, due, against, appeal_by, release_decision, permit, since, denial, ending, appeal, answer,
    second_appeal, last_answer, referral, closed, reached, appealed, turn, moved)
select id, upper(regexp_replace(left(translate(md5('number' || n), 'ilou', 'abcd'), 16), '(.{4})(?=.)', '\1-', 'g')),
       student, md5('cases-family')::uuid, '{year}', '6', 'PARENT_EMPLOYMENT', from_school, to_school,
       jsonb_build_object('child', jsonb_build_object('name', first_name || ' ' || last_name,
           'plain', lower(first_name || ' ' || last_name), 'birthDate', birth_date),
           'renewal', false, 'home', jsonb_build_object('street', n % 4000 || ' Calle de la Aduana', 'city', 'Marisol',
           'zip', '90922'), 'livesThereSince', '2020-08-01', 'reason',
           'I work five minutes from this school and could bring and fetch my child every day.', 'specialEducation',
           n % 50 = 0, 'section504', n % 80 = 0, 'expulsion', false, 'first', jsonb_build_object('name',
           'Ana ' || last_name, 'plain', lower('Ana ' || last_name), 'phone', '(805) 555-0142', 'email', 'ana' || n || '@families.example', 'work',
           jsonb_build_object('kind', 'EMPLOYED', 'employer', 'Pelican Street Bakery', 'at', jsonb_build_object('street',
           '1449 West Clover Street', 'city', 'Marisol', 'zip', '90921'), 'inPerson', true)), 'signature',
           jsonb_build_object('name', 'Ana ' || last_name, 'on', submitted::date)),
       submitted, state, deadline, due, against, case when against is not null then '{}'::jsonb end,
       case when state = 'AT_REQUESTED_SCHOOL' or no = 'DENIED_BY_REQUESTED' then decision end,
       case when state in ('GRANTED', 'ATTENDING', 'EXPIRED') then jsonb_build_object('release', decision, 'approval',
           decision, 'until', '2099-06-30') end,
       case when state = 'ATTENDING' then (now() - interval '8 days')::date end,
       case when no like 'DENIED%' then denial end,
       case when no = 'NOT_RENEWED' then jsonb_build_object('how', 'NOT_RENEWED', 'school', 'REQUESTED', 'grounds',
           jsonb_build_array('TRUANCY'), 'evidence', 'Absent on 31 days without an excuse.', 'decision', decision) end,
       case when against is not null then appeal end,
       case when state in ('FIRST_APPEAL_DENIED', 'SECOND_APPEAL', 'FINALLY_DENIED') then jsonb_build_object('decision',
           decision, 'explanation', 'There is still no room.') end,
       case when state in ('SECOND_APPEAL', 'FINALLY_DENIED') then appeal end,
       case when state = 'FINALLY_DENIED' then jsonb_build_object('decision', decision, 'explanation', 'No room.') end,
       case when state = 'REFERRED' then jsonb_build_object('decision', decision, 'finding', 'Beyond the border.') end,
       case when state in ('WITHDRAWN', 'EXPIRED', 'ATTEND_RESIDENCE') then (now() - interval '3 days')::date end,
       state not in ('AT_RESIDENCE_SCHOOL', 'DENIED_BY_RESIDENCE', 'REFERRED') and no <> 'DENIED_BY_RESIDENCE',
       against is not null,
       case state when 'AT_RESIDENCE_SCHOOL' then from_school when 'AT_REQUESTED_SCHOOL' then to_school
                  when 'FIRST_APPEAL' then from_school end,
       submitted + n % 200 * interval '1 hour'
  from cases.request cross join cases.word;

insert into case_event (case_id, at, who, what)
select id, submitted, 'Ana Example', 'SUBMITTED' from cases.request
union all
select id, submitted + interval '4 days', 'Robin Clerk', 'RELEASED' from cases.request
 where state in ('AT_REQUESTED_SCHOOL', 'GRANTED', 'ATTENDING', 'EXPIRED', 'DENIED_BY_REQUESTED', 'NOT_RENEWED');

-- The packets that the school of residence reads have two papers each; of one in twenty a paper was refused.
insert into document (id, packet, kind, name, type, size, sha256, sent_by, sent_at, review, reviewed_by, reviewed_at,
                      reason)
select gen_random_uuid(), id, kind, lower(kind) || '.pdf', 'PDF', 120000, encode(sha256(convert_to(kind || n, 'UTF8')),
       'hex'), md5('cases-family')::uuid, submitted, case when refused then 'REFUSED' else 'WAITING' end,
       case when refused then md5('cases-staff')::uuid end, case when refused then submitted + interval '1 day' end,
       case when refused then 'UNREADABLE' end
  from cases.request, unnest(array['PAY_STUB', 'EMPLOYER_LETTER']) kind,
       lateral (select kind = 'PAY_STUB' and n / 40 % 20 = 0 as refused) as r
 where state = 'AT_RESIDENCE_SCHOOL';

analyze;
