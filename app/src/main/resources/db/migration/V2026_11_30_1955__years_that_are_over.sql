-- What nobody decided before its school year was over is closed; the no that an appeal was against stays with it.
do $$
declare
    rule record;
begin
    for rule in select conname, pg_get_constraintdef(oid) as says from pg_constraint
                 where conrelid = 'permit_request'::regclass and contype = 'c'
    loop
        if rule.says like 'CHECK ((state = ANY%' or rule.says like '%(closed IS NOT NULL)%'
                or rule.says like '%(against IS NOT NULL)%' then
            execute format('alter table permit_request drop constraint %I', rule.conname);
        end if;
    end loop;
end $$;

alter table permit_request
    add check (state in ('AT_RESIDENCE_SCHOOL', 'AT_REQUESTED_SCHOOL', 'GRANTED', 'ATTENDING', 'EXPIRED',
        'DENIED_BY_RESIDENCE', 'DENIED_BY_REQUESTED', 'NOT_RENEWED', 'ENDED', 'FIRST_APPEAL', 'FIRST_APPEAL_DENIED',
        'SECOND_APPEAL', 'FINALLY_DENIED', 'ATTEND_RESIDENCE', 'WITHDRAWN', 'REFERRED', 'SUPERSEDED', 'YEAR_OVER')),
    add check ((against is not null) = (state in ('FIRST_APPEAL', 'FIRST_APPEAL_DENIED', 'SECOND_APPEAL',
        'FINALLY_DENIED', 'ATTEND_RESIDENCE')) or state = 'YEAR_OVER'),
    add check ((closed is not null) = (state in ('WITHDRAWN', 'EXPIRED', 'ATTEND_RESIDENCE', 'SUPERSEDED', 'YEAR_OVER')));

create index permit_left_over on permit_request (school_year, id)
    where state in ('AT_RESIDENCE_SCHOOL', 'AT_REQUESTED_SCHOOL', 'FIRST_APPEAL', 'SECOND_APPEAL');
