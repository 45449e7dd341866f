-- What an account must not see by a court order: the requests and drafts for that child. (R-ACC-18)
create view hidden_case as
select about.id as case_id, kept.account
  from guardian_block kept
  join (select id, student from case_file
        union all select id, student from permit_draft
        union all select id, student from inter_draft) about on about.student = kept.student;
