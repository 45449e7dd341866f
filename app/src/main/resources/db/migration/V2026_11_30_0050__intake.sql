-- Which district packs were taken in, and what came of it. The last one is the district as it stands.
create table pack_taken (
    id             bigint generated always as identity primary key,
    fingerprint    text not null,
    district       text not null,
    year           text not null,
    taken          timestamptz not null,
    schools        int not null,
    schools_closed text[] not null,
    students       int not null,
    students_gone  int not null
);
