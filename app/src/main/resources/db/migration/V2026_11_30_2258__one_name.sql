-- A parent or guardian may have one name only, as a child may; it stands as the first or the last.
do $$
declare
    rule text;
begin
    select conname into strict rule from pg_constraint
     where conrelid = 'account'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%first_name%last_name%';
    execute format('alter table account drop constraint %I', rule);
end $$;

alter table account add constraint account_family_has_a_name
    check (not 'FAMILY' = any (roles) or coalesce(first_name, '') <> '' or coalesce(last_name, '') <> '');
