-- Proofs. The bytes stand in the document store under their fingerprint; a row says whose they are and what was said of them.
-- A document that arrived while the virus check was silent has no review but waits for its check; one that the check
-- refused was reviewed by nobody: by the id of all zeros.
create table document (
    id          uuid primary key,
    packet      uuid not null,
    kind        text not null check (kind ~ '^[A-Z][A-Z0-9_]{0,59}$'),
    name        text not null check (length(name) between 1 and 200),
    type        text not null check (type in ('PDF', 'JPEG', 'PNG', 'HEIC')),
    size        bigint not null check (size > 0),
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    sent_by     uuid not null,
    sent_at     timestamptz not null,
    review      text not null default 'WAITING'
                    check (review in ('UNCHECKED', 'WAITING', 'ACCEPTED', 'REFUSED')),
    reviewed_by uuid,
    reviewed_at timestamptz,
    reason      text,
    reviews     int not null default 0,
    check ((review in ('UNCHECKED', 'WAITING')) = (reviewed_by is null)),
    check ((review in ('UNCHECKED', 'WAITING')) = (reviewed_at is null)),
    check ((review = 'REFUSED') = (reason is not null)),
    -- The same file sent again for the same paper, by a retry after a lost answer, is the same document.
    unique (packet, kind, sha256)
);

create index on document (sha256);
create index document_unchecked on document (sha256) where review = 'UNCHECKED';

-- Refused papers are few; what the family sent instead is found by its packet.
create index document_refused on document (packet, kind) where review = 'REFUSED';
