-- Includes reading. No content.
create table log.entry (
  id      uuid primary key default gen_random_uuid(),
  at      timestamptz not null default clock_timestamp(),
  actor   text not null,
  verb    text not null,
  record  text,
  case_id uuid,
  ground  text
);
comment on table log.entry is 'One entry a verb. Nobody who works here, nor the application, can change or delete one.';
create index entry_in_order on log.entry (at, id);
create index entry_of_case on log.entry (case_id, at) where case_id is not null;
grant select, insert on log.entry to app;
grant insert on log.entry to courier, usher;
grant select on log.entry to sequencer;
alter table log.entry enable row level security, force row level security;
-- Readers of the case, and always one's own deeds.
create policy entry_read_within_its_case on log.entry for select to app
  using (actor = nullif(current_setting('app.actor', true), '') or access.on_case(case_id, 'inside'));
create policy entry_in_own_name on log.entry for insert to app with check (actor = nullif(current_setting('app.actor', true), ''));
create policy entry_of_the_cell on log.entry for insert to courier, usher with check (true);
create policy entry_chained on log.entry for select to sequencer using (true);

-- One link per entry, each with the hash of the one before.
create table log.link (
  position bigint primary key,
  entry    uuid not null unique references log.entry,
  hash     bytea not null
);
comment on table log.link is 'Entries chained by SHA-256, in the order the sequencer found them. Nobody can change or delete a link.';
grant select, insert on log.link to sequencer;
alter table log.link enable row level security, force row level security;
create policy link_chained on log.link to sequencer using (true) with check (true);
