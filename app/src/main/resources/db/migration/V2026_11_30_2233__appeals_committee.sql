-- The Appeals Committee, which looks again at a no between districts, is a role of its own. (R-APL-1)
alter table account drop constraint account_roles_check;
alter table account add constraint account_roles_check
    check (roles <@ array['FAMILY', 'SCHOOL', 'DISTRICT', 'APPEALS', 'SPECIAL_EDUCATION', 'COMMITTEE']);
