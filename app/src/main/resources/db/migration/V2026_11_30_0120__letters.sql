-- Mails and texts: written in the transaction of what caused them, sent afterwards, kept as sent. One belongs to a case
-- or to none, and may be said to have arrived or not.
create table message (
    id        uuid primary key,
    occasion  text not null unique,
    channel   text not null default 'MAIL' check (channel in ('MAIL', 'TEXT')),
    case_id   uuid,
    account   uuid,
    address   text not null check (address !~ '[[:cntrl:]]'),
    language  text not null,
    subject   text not null check (subject !~ '[[:cntrl:]]'),
    text      text not null,
    html      text not null,
    written   timestamptz not null,
    state     text not null default 'QUEUED'
                  check (state in ('QUEUED', 'SENT', 'DELIVERED', 'BOUNCED', 'FAILED')),
    attempts  int not null default 0,
    next_try  timestamptz,
    sent      timestamptz,
    problem   text,
    check ((state = 'QUEUED') = (next_try is not null)),
    check (state not in ('SENT', 'DELIVERED') or sent is not null),
    check (state not in ('BOUNCED', 'FAILED') or problem is not null)
);

create index on message (next_try) where state = 'QUEUED';
create index on message (account, written desc, id);
create index on message (case_id, written desc) where case_id is not null;

-- What was sent stays sent: all that may still be learned is whether it arrived.
create function message_stays_as_written() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or (old.id, old.occasion, old.channel, old.case_id, old.address, old.language, old.subject, old.text, old.html,
            old.written)
           is distinct from
           (new.id, new.occasion, new.channel, new.case_id, new.address, new.language, new.subject, new.text, new.html,
            new.written)
        or (old.state = 'SENT' and new.state not in ('DELIVERED', 'BOUNCED'))
        or old.state in ('DELIVERED', 'BOUNCED') then
        raise exception 'a message is kept as it was written';
    end if;
    return new;
end $$;

create trigger message_stays_as_written before update or delete on message
    for each row execute function message_stays_as_written();

-- Which messages their account has opened.
create table message_read (
    message uuid primary key references message,
    at      timestamptz not null
);

-- Letters, byte for byte as the family got them. Nothing can change or delete one.
create table letter (
    id       uuid primary key,
    case_id  uuid not null,
    number   text not null,
    -- The name of its LetterKind, such as permits.letters.denial.
    kind     text not null,
    -- A case can have two letters of one kind that tell of different things, such as two dates that moved on one day.
    occasion text not null,
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
    unique (case_id, kind, occasion)
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
