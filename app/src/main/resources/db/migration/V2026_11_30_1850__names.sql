-- Names in the order of the language: ñ after n, accents and capitals beside their letters, 9th Street before 10th Street.
-- Only Spanish has letters that English has not, so one order serves the pages of both.
create collation names (provider = icu, locale = 'es-u-kn-true');

-- Names are folded in one place, org.openseat.names.PlainName, and kept beside the name as written; nothing here folds.
create or replace function case_words(number text, answers jsonb, schools text[]) returns tsvector language sql stable as $$
    select array_to_tsvector(array(
               select word from unnest(array[answers #>> '{child,plain}', answers #>> '{first,plain}',
                                             answers #>> '{second,plain}']) plain,
                                unnest(string_to_array(plain, ' ')) word where word <> ''
                union select lower(email) from unnest(array[answers #>> '{first,email}', answers #>> '{second,email}']) email
                       where email <> ''
                union select '#' || lower(part) from unnest(string_to_array(number, '-')) part
                union select 'school:' || code from unnest(schools) code where code is not null
                union select 'tel:' || right(regexp_replace(phone, '[^0-9]', '', 'g'), digits)
                        from unnest(array[answers #>> '{first,phone}', answers #>> '{second,phone}']) phone,
                             unnest(array[7, 10]) digits
                       where length(regexp_replace(phone, '[^0-9]', '', 'g')) >= 7))
$$;

drop function plain_words(text);
drop extension unaccent;

drop index inter_child;
create index inter_child on inter_request
    (replace(request #>> '{filed,answers,child,plain}', ' ', ''), (request #>> '{filed,answers,child,birthDate}'));

-- A child may have one name only, the first or the last.
alter table student add check (first_name <> '' or last_name <> '');

-- What the child was called on the day of the request, which is what its confirmation prints.
alter table case_file add child text not null default '';

create or replace function case_begins() returns trigger language plpgsql as $$
begin
    insert into case_file (id, kind, number, student, filed_by, school_year, submitted, state, due, moved, child, words)
    select id, tg_argv[0], number, student, filed_by, school_year, submitted, state, due, moved,
           coalesce(to_jsonb(w) #> tg_argv[1]::text[] #>> '{child,name}', ''),
           case_words(number, to_jsonb(w) #> tg_argv[1]::text[],
               array(select to_jsonb(w) ->> school from unnest(tg_argv[2]::text[]) school))
      from written w;
    return null;
end $$;
