create table work.outcome (
  id        uuid primary key,
  case_id   uuid not null references work."case",
  kind      text not null check (kind in ('reported', 'dropped', 'charged', 'judged')),
  provision text,
  note      text,
  happened  date not null,
  noted_at  timestamptz not null,
  noted_by  uuid references access.colleague,
  came_from text,
  document  uuid unique references sealed.document,
  further   boolean not null default false
);
comment on table work.outcome is 'What became of a case: noted here, or told by another agency (came_from). Never changed or deleted.';
comment on column work.outcome.document is 'The document that another agency told it in; null where it was noted here.';
comment on column work.outcome.further is 'Whoever told it had heard it from another agency, where they had passed the case on.';
create index outcome_of_case on work.outcome (case_id, happened);
grant select, insert on work.outcome to app;
grant select (id, case_id, kind, provision, happened, noted_at, document), insert on work.outcome to courier;
grant select (id, case_id, kind, happened, came_from) on work.outcome to counter;
grant select (case_id, kind) on work.outcome to matcher;
alter table work.outcome enable row level security, force row level security;
create policy outcome_within_its_case on work.outcome to app using (access.on_case(case_id, 'inside')) with check (access.on_case(case_id, 'sees'));
create policy outcome_for_the_courier on work.outcome for select to courier using (true);
create policy outcome_brought on work.outcome for insert to courier with check (noted_by is null);
create policy outcome_counted on work.outcome for select to counter using (true);
create policy outcome_matched on work.outcome for select to matcher using (true);
create policy outcome_emptied on work.outcome to lenke_keeper using (true) with check (true);

-- An outcome is a disclosure like any other.
create table work.told (
  outcome   uuid references work.outcome,
  thread    uuid,
  recipient text not null,
  consent   uuid references work.consent,
  at        timestamptz not null,
  by        uuid not null references access.colleague,
  basis     text[] not null,
  reasoning text not null default '',
  document  uuid references sealed.document,
  primary key (outcome, thread)
);
comment on table work.told is 'Outcomes told to another agency in the chain, on which ground. Never changed.';
comment on column work.told.document is 'The document it was told in; null of what was told before this was kept.';
grant select, insert on work.told to app;
alter table work.told enable row level security, force row level security;
create policy told_within_its_case on work.told to app
  using (access.reads('outcome', outcome))
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and access.reads('outcome', outcome));
