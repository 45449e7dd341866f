-- The outbox: news that listeners have not finished with yet (Spring Modulith's event publication registry, schema v2).
create table event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);

create index on event_publication using hash (serialized_event);
create index on event_publication (completion_date);

-- A piece of a round's work that failed, and until when it is left alone. Whoever operates the system looks here; it goes
-- away once the piece is done.
create table put_aside (
    round   text not null,
    piece   text not null,
    tries   int not null,
    until   timestamptz not null,
    problem text not null,
    primary key (round, piece)
);
