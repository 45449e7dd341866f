-- The staff's lists: by state for the district, and by the child's name without accents, word by word from its beginning.
create index permit_by_state on permit_request (state, submitted);

create extension if not exists unaccent;

create function plain_words(text) returns tsvector language sql immutable strict parallel safe as
    $$ select to_tsvector('pg_catalog.simple', public.unaccent('public.unaccent', $1)) $$;

create index permit_by_child on permit_request using gin (plain_words(answers -> 'child' ->> 'name'));
