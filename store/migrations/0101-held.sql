-- Reports above a budget are held until a colleague looks.
create table work.held (
  incoming  uuid primary key references work.incoming,
  at        timestamptz not null
);
comment on table work.held is 'Reports that came above the budget of the inbox. They wait apart until someone lets them in or sets them aside. Never deleted.';

create table work.let_in (
  incoming  uuid primary key references work.held,
  at        timestamptz not null,
  "by"      uuid not null references access.colleague
);
comment on table work.let_in is 'Held reports that a colleague let into the inbox. Never deleted.';

grant select, insert on work.held to courier;
grant select on work.held to app;
grant select, insert on work.let_in to app;
-- Within the minutes.
grant select (came_at) on work.incoming to courier;

alter table work.held enable row level security;
alter table work.held force row level security;
alter table work.let_in enable row level security;
alter table work.let_in force row level security;

create policy held_by_the_courier on work.held to courier using (true) with check (true);
create policy held_at_work on work.held for select to app using (true);
create policy let_in_known on work.let_in for select to app using (true);
create policy let_in_in_own_name on work.let_in for insert to app
  with check ("by" = nullif(current_setting('app.actor', true), '')::uuid);
