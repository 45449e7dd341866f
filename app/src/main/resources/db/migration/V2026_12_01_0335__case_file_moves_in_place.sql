-- A case that moves changes nothing that is looked for here, and so needs no new place in any index, the words' above all.
-- Days are looked for in the tables of the kinds.
drop index case_file_due;
alter table case_file set (fillfactor = 85);
