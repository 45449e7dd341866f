-- What the rules say to one program of one application: may the child be drawn for it, and if not, which rule said no.
-- Judged anew whenever something is verified; who has no row has not been judged, and is eligible. (R-GIF-8)
create table choice_judged (
    application uuid not null references application,
    program     text not null references program,
    eligible    boolean not null,
    -- Of the reason that counts, as kept elsewhere: ProgramGrade.GradeNotTaught.
    code        text not null check (code <> ''),
    facts       jsonb not null,
    -- All that the rules said.
    findings    jsonb not null,
    judged      timestamptz not null,
    primary key (application, program)
);

-- One row a choice, for the draw, the letters and the family.
create view choice_eligibility as
select c.application, c.program, coalesce(j.eligible, true) as eligible, j.code, j.facts, j.judged
  from application_choice c
  left join choice_judged j using (application, program);

-- The seats as they stand declared, the newest version of each: what openings are counted from. (R-BAL-6)
create view declared_seats as
select distinct on (s.program, s.cycle, s.grade)
       s.cycle, s.program, s.grade, s.version, s.capacity, s.continuing, s.continuing - s.continuing_ow as continuing_phbao,
       s.continuing_ow, s.held, s.declared_by, s.declared_at
  from program_seats s
 order by s.program, s.cycle, s.grade, s.version desc;
