-- The newest of each sender is its whole count.
create table work.count (
  sender   text,
  as_of    timestamptz,
  links    jsonb not null,
  document uuid not null unique references sealed.document,
  primary key (sender, as_of)
);
comment on table work.count is 'The chain as each cell counted it. Holds no case and no person. Shown only as national totals.';
grant select on work.count to app;
grant insert on work.count to courier;
alter table work.count enable row level security, force row level security;
create policy count_seen on work.count for select to app using (true);
create policy count_brought on work.count for insert to courier with check (true);
