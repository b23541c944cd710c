-- Our word, and others'. No case, no person.
create table work.capacity (
  id        uuid primary key,
  agency    text not null,
  state     text not null check (state in ('takes', 'few', 'paused')),
  free      int check (free between 0 and 9999),
  from_day  date not null,
  until_day date,
  words     text,
  said_at   timestamptz not null,
  said_by   uuid references access.colleague,
  document  uuid unique references sealed.document,
  check (until_day >= from_day),
  check ((said_by is null) = (document is not null))
);
comment on table work.capacity is 'Each agency''s own word on its capacity, as it said it; the last one counts, earlier ones stay. Said here by a colleague, or brought by the courier. Never changed.';
create unique index capacity_of_agency on work.capacity (agency, said_at);
grant select, insert on work.capacity to app;
-- To order words whatever the speaker's clock.
grant select (agency, said_at), insert on work.capacity to courier;
alter table work.capacity enable row level security, force row level security;
create policy capacity_known_to_colleagues on work.capacity for select to app using (true);
create policy capacity_said_in_own_name on work.capacity for insert to app
  with check (said_by = nullif(current_setting('app.actor', true), '')::uuid);
create policy capacity_for_the_courier on work.capacity for select to courier using (true);
create policy capacity_brought on work.capacity for insert to courier with check (said_by is null);
