-- The fingerprint of each secret key that nodes keep in their data folders; a node with another key does not start.
create table node_key (
    name text primary key,
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$')
);
