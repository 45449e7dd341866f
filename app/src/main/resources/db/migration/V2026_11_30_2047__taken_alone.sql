-- What each person of the staff took as files that nobody else agreed to: lists, and files of reports. A file that was taken
-- twice counts once.
create view taken_alone as
select actor, at, rows::bigint as rows, null::uuid as run from list_copy
union all
select c.taken_by, max(c.taken), r.file_rows, c.run
  from report_copy c join report_run r on r.id = c.run
 where not exists (select from report_second s
                    where s.run = c.run and s.asked_by = c.taken_by and s.confirmed <= c.taken)
 group by c.taken_by, r.file_rows, c.run;

create index on list_copy (actor, at);
create index on report_copy (taken_by, taken);
