-- The newest of what is looked for first: of a name that thousands have, only the first page is read.
create index case_file_submitted on case_file (submitted desc, id);
