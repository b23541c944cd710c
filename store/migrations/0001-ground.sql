-- Schemas separate data that must never meet.
create schema open;
create schema work;
create schema identity;
create schema sealed;
create schema log;
create schema access;

comment on schema open is 'What anyone may know: which cells there are, and their keys.';
comment on schema work is 'Cases and what belongs to them. A person here is a pseudonym.';
comment on schema identity is 'Names, sealed with the cell''s key, with a policy of their own.';
comment on schema sealed is 'Documents between cells: ciphertext.';
comment on schema log is 'What was done by whom, append-only.';
comment on schema access is 'Colleagues, sign-in and sessions.';

grant usage on schema open, work, identity, sealed, log, access to app;
grant usage on schema open, sealed to visitor;
grant usage on schema open, work, identity, sealed, log to courier;
grant usage on schema work to counter;
grant usage on schema access, log to usher;
grant usage on schema log to sequencer;

-- Introduced by the operator; staff cannot change a key.
create table open.peer (
  cell      text primary key,
  name      text not null,
  kinds     text[] not null,
  address   text not null,
  sign_key  jsonb not null,
  seal_key  jsonb not null,
  introduced timestamptz not null default now()
);
comment on table open.peer is 'Cells one can exchange documents with: address and public keys. The application only reads it.';
grant select on open.peer to app, visitor, courier;
alter table open.peer enable row level security;
alter table open.peer force row level security;
create policy peer_known_to_all on open.peer for select to app, visitor, courier using (true);
create policy peer_introduced on open.peer to lenke_keeper using (true) with check (true);
