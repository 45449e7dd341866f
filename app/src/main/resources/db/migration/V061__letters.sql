-- Letters, byte for byte as the family got them. Nothing can change or delete one.
create table letter (
    id       uuid primary key,
    case_id  uuid not null,
    number   text not null,
    kind     text not null check (kind in ('RECEIPT', 'PERMIT', 'DENIAL')),
    version  int not null,
    account  uuid not null,
    language text not null,
    dated    date not null,
    title    text not null,
    html     text not null,
    pdf      bytea not null,
    sha256   text not null check (sha256 = encode(sha256(pdf), 'hex')),
    written  timestamptz not null,
    -- A listener that runs again after a crash writes nothing new.
    unique (case_id, kind, dated)
);

create index on letter (account);

create function letter_stays_as_sent() returns trigger language plpgsql as $$
begin
    raise exception 'a letter is kept as it was sent';
end $$;

create trigger letter_stays_as_sent before update or delete on letter
    for each row execute function letter_stays_as_sent();
create trigger letters_stay_as_sent before truncate on letter
    for each statement execute function letter_stays_as_sent();
