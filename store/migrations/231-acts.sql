create table work.act_taking (
  id       uuid primary key,
  as_of    date not null,
  heads    jsonb not null,
  taken_at timestamptz not null,
  number   int not null unique
);
comment on table work.act_taking is 'Newer texts of the acts that were taken in by the operator: the day they are of, and how each act was last amended.';
grant select on work.act_taking to app, matcher;
alter table work.act_taking enable row level security, force row level security;
create policy act_taking_for_editors on work.act_taking for select to app using (access.edits());
create policy act_taking_for_the_overlay on work.act_taking for select to matcher using (true);
create policy act_taking_by_the_keeper on work.act_taking to lenke_keeper using (true) with check (true);

create table work.act_section (
  taking  uuid references work.act_taking,
  act     text,
  section text,
  -- Null where the newer text no longer has it.
  words   jsonb,
  primary key (taking, act, section)
);
comment on table work.act_section is 'A section that had other words in the texts that were taken. Those before it stay.';
grant select on work.act_section to app, matcher;
alter table work.act_section enable row level security, force row level security;
create policy act_section_for_editors on work.act_section for select to app using (access.edits());
create policy act_section_for_the_overlay on work.act_section for select to matcher using (true);
create policy act_section_by_the_keeper on work.act_section to lenke_keeper using (true) with check (true);

create table work.act_read (
  citing  text,
  act     text,
  section text,
  hash    text,
  why     text not null check (why <> ''),
  read_at timestamptz not null,
  read_by uuid not null references access.colleague,
  primary key (citing, act, section, hash)
);
comment on table work.act_read is 'That an editor read a statement against the new words of a section it rests on, and it holds. Never changed or deleted.';
grant select, insert on work.act_read to app;
grant select on work.act_read to matcher;
alter table work.act_read enable row level security, force row level security;
create policy act_read_for_editors on work.act_read for select to app using (access.edits());
create policy act_read_in_own_name on work.act_read for insert to app
  with check (read_by = nullif(current_setting('app.actor', true), '')::uuid and access.edits());
create policy act_read_for_the_overlay on work.act_read for select to matcher using (true);
