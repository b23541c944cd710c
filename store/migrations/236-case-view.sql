-- A colleague's own views of the list of cases: which, in which order, under a name. Nobody else reads them, and words searched for are not in them.
create table work.case_view (
  colleague uuid references access.colleague,
  name      text check (char_length(name) between 1 and 40),
  show      text not null,
  sort      text not null,
  sector    text,
  place     text not null check (char_length(place) <= 100),
  kept_at   timestamptz not null,
  primary key (colleague, name)
);
comment on table work.case_view is 'Views of the list of cases that colleagues keep for themselves. Of no case and of no person. They remove them themselves.';
comment on column work.case_view.sector is 'The code of a kind of work, or that it is unknown; null: of all kinds.';
grant select, insert, delete on work.case_view to app;
alter table work.case_view enable row level security, force row level security;
create policy case_view_own on work.case_view to app
  using (colleague = nullif(current_setting('app.actor', true), '')::uuid)
  with check (colleague = nullif(current_setting('app.actor', true), '')::uuid);
