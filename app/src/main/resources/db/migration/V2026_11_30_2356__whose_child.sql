-- Who is or ever was a child's family, even after a link has ended or a court order keeps them away: nobody decides
-- about their own child, and a copy of a child's file leaves out what is another guardian's.
create view whose_child as
select distinct student, account from guardian_link;
