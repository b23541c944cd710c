create table access.colleague (
  id       uuid primary key default gen_random_uuid(),
  subject  text not null unique,
  name     text not null,
  title    text not null,
  role     text not null check (role in ('officer', 'caseworker', 'supervisor', 'analyst')),
  ended    date
);
comment on table access.colleague is 'The agency''s own people. The application only reads it; ended ones cannot sign in.';
grant select on access.colleague to app, usher;
alter table access.colleague enable row level security;
alter table access.colleague force row level security;
create policy colleague_known_to_colleagues on access.colleague for select to app, usher using (true);
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
grant select, insert, delete on access.session to usher;
grant update (seen) on access.session to usher;
alter table access.session enable row level security;
alter table access.session force row level security;
create policy session_by_the_usher on access.session to usher using (true) with check (true);
