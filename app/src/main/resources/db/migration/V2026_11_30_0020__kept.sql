-- For tables whose rows are only ever added: a trigger with this refuses to change or delete one.
create function never_again() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are kept as they were written', tg_table_name;
end $$;
