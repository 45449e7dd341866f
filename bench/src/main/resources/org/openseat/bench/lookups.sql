-- {requests} requests between districts for bin/bench lookups: of 200 in a row one waits for papers and has a visit without
-- sign-in open, one waits in the queue, the others were approved. {year} is filled in.
insert into account (id, email, display_name, first_name, last_name, language, roles, schools, opened, activated,
                     password_hash)
values (md5('lookups-family')::uuid, 'family@lookups.example', 'Ana Ruiz', 'Ana', 'Ruiz', 'en', array['FAMILY'], '{}',
        now(), now(), 'nobody signs in with this');

insert into student (id, first_name, last_name, birth_date, grade)
select md5('inter-student' || n)::uuid, 'Ana', 'Ruiz ' || n % 5000, date '2012-01-01' + n % 2000, '7'
  from generate_series(1, {requests}) n;

insert into inter_request (id, number, student, filed_by, direction, school_year, school, reason, submitted, complete,
                           state, due, request)
select id, number, student, md5('lookups-family')::uuid, 'INCOMING', '{year}', school, 'MILITARY', submitted,
       case state when 'IN_QUEUE' then submitted end, state, case when state <> 'APPROVED' then due end,
       jsonb_strip_nulls(jsonb_build_object(
           'state', case state when 'INCOMPLETE' then 'Incomplete' when 'IN_QUEUE' then 'InQueue' else 'Approved' end,
           'filed', jsonb_build_object('id', jsonb_build_object('value', id), 'number', jsonb_build_object('value', number),
               'student', jsonb_build_object('value', student),
               'filedBy', jsonb_build_object('value', md5('lookups-family')::uuid), 'direction', 'INCOMING',
               'year', jsonb_build_object('startYear', left('{year}', 4)::int), 'grade', 'GRADE_8',
               'school', jsonb_build_object('value', school), 'submittedAt',
               to_char(submitted at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'answers', answers),
           'complete', case state when 'IN_QUEUE'
               then to_char(submitted at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') end,
           'deadline', case when state <> 'APPROVED' then jsonb_build_object('clock', 'ABANDON',
               'start', submitted::date, 'date', due, 'counted', jsonb_build_array()) end))
  from (select n, md5('inter' || n)::uuid as id, md5('inter-student' || n)::uuid as student,
               upper(regexp_replace(left(md5('number' || n), 16), '(.{4})(?=.)', '\1-', 'g')) as number,
               (select min(code) from school where open) as school,
               now() - n % 9 * interval '1 day' as submitted, (now() + interval '20 days')::date as due,
               case n % 200 when 0 then 'INCOMPLETE' when 1 then 'IN_QUEUE' else 'APPROVED' end as state,
               jsonb_build_object('child', jsonb_build_object('name', 'Ana Ruiz ' || n % 5000,
                   'plain', 'ana ruiz ' || n % 5000,
                   'birthDate', date '2012-01-01' + n % 2000),
                   'home', jsonb_build_object('street', n % 4000 || ' Pier Road', 'city', 'Costa', 'zip', '93001'),
                   'livesThereSince', '2020-08-01', 'otherDistrict', 'Costa Unified School District',
                   'currentGrade', 'GRADE_7', 'about', jsonb_build_object('reason', 'MILITARY', 'onActiveDuty', true),
                   'reason', 'We are stationed here for the next two years.', 'specialEducation', false,
                   'section504', false, 'expulsion', false, 'first', jsonb_build_object('name', 'Ana Ruiz', 'plain', 'ana ruiz',
                   'phone', '(805) 555-0142', 'email', 'ana' || n || '@families.example'),
                   'signature', jsonb_build_object('name', 'Ana Ruiz', 'on', now()::date)) as answers
          from generate_series(1, {requests}) n) as request;

insert into status_visit (token_hash, id, case_id, ends)
select sha256(convert_to('visit-' || n, 'UTF8')), gen_random_uuid(), md5('inter' || n)::uuid,
       now() + interval '12 hours'
  from generate_series(200, {requests}, 200) n;

analyze;
