-- Who works here.

create table access.colleague (
  id      uuid primary key default gen_random_uuid(),
  subject text not null unique,
  name    text not null,
  title   text not null,
  role    text not null check (role in ('officer', 'caseworker', 'supervisor', 'analyst', 'editor')),
  ended   date,
  mail    text check (mail like '_%@_%'),
  phone   text check (phone ~ '^\+[1-9][0-9]{6,14}$')
);
comment on table access.colleague is 'The agency''s own people. The application only reads it; ended ones cannot sign in.';
comment on column access.colleague.mail is 'The address at work that messages go to. They say that something waits, and nothing more.';
comment on column access.colleague.phone is 'The number at work that text messages go to, with the country''s own in front. They say what mail says: that something waits.';
grant select on access.colleague to app, usher;
grant select (id, name) on access.colleague to matcher;
grant select (id, role, ended, mail, phone) on access.colleague to reminder;
alter table access.colleague enable row level security, force row level security;
create policy colleague_known_to_colleagues on access.colleague for select to app, usher using (true);
create policy colleague_reminded on access.colleague for select to reminder using (true);
create policy colleague_kept on access.colleague to lenke_keeper using (true) with check (true);

-- The browser holds a token, the server only its hash.
create table access.session (
  token_hash bytea primary key,
  colleague  uuid not null references access.colleague,
  began      timestamptz not null,
  seen       timestamptz not null,
  ends       timestamptz not null
);
comment on table access.session is 'Signed-in sessions, short. Only the usher reaches them; ended ones are removed.';
grant select, insert, update (seen), delete on access.session to usher;
alter table access.session enable row level security, force row level security;
create policy session_by_the_usher on access.session to usher using (true) with check (true);

-- Introduced by the operator; staff cannot change a key.
create table open.peer (
  cell       text primary key,
  name       text not null,
  kinds      text[] not null,
  address    text not null,
  sign_key   jsonb not null,
  seal_key   jsonb not null,
  introduced timestamptz not null default now()
);
comment on table open.peer is 'Cells one can exchange documents with: address and public keys. The application only reads it.';
grant select on open.peer to app, visitor, courier;
alter table open.peer enable row level security, force row level security;
create policy peer_known_to_all on open.peer for select to app, visitor, courier using (true);
create policy peer_introduced on open.peer to lenke_keeper using (true) with check (true);
