-- An owner who took the account back has no password until a mailed link sets one; before, only an account that was never
-- opened had none. What was kept for an undo goes with the undo.
do $$
declare
    rule text;
begin
    select conname into strict rule from pg_constraint
     where conrelid = 'account'::regclass and contype = 'c'
       and pg_get_constraintdef(oid) like '%activated IS NULL%password_hash IS NULL%';
    execute format('alter table account drop constraint %I', rule);
end $$;

alter table account add constraint account_password_once_opened check (password_hash is null or activated is not null);

update account_change set before = '{}' where undone is not null or undo_until <= now();
