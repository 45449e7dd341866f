-- Mails: written in the transaction of what caused them, sent afterwards, kept as sent.
create table message (
    id        uuid primary key,
    occasion  text not null unique,
    account   uuid,
    address   text not null check (address !~ '[[:cntrl:]]'),
    language  text not null,
    subject   text not null check (subject !~ '[[:cntrl:]]'),
    text      text not null,
    html      text not null,
    written   timestamptz not null,
    state     text not null default 'QUEUED' check (state in ('QUEUED', 'SENT', 'FAILED')),
    attempts  int not null default 0,
    next_try  timestamptz,
    sent      timestamptz,
    problem   text,
    check ((state = 'QUEUED') = (next_try is not null)),
    check ((state = 'SENT') = (sent is not null)),
    check (state <> 'FAILED' or problem is not null)
);

create index on message (next_try) where state = 'QUEUED';

create function message_stays_as_written() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or (old.id, old.occasion, old.address, old.language, old.subject, old.text, old.html, old.written)
           is distinct from
           (new.id, new.occasion, new.address, new.language, new.subject, new.text, new.html, new.written)
        or old.state = 'SENT' then
        raise exception 'a message is kept as it was written';
    end if;
    return new;
end $$;

create trigger message_stays_as_written before update or delete on message
    for each row execute function message_stays_as_written();
