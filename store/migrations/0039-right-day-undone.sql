-- A completed date may be wrong: it can be undone, runs again, and can be completed anew. Ids come from the form.
alter table work.right_day_met add column id uuid not null default gen_random_uuid();
alter table work.right_day_met alter column id drop default;
alter table work.right_day_met drop constraint right_day_met_pkey, add primary key (id), add unique (id, right_day);

create table work.right_day_undone (
  met         uuid primary key,
  right_day   uuid not null references work.right_day,
  why         text not null check (why <> ''),
  at          timestamptz not null,
  by          uuid not null references access.colleague,
  unique (met, right_day),
  foreign key (met, right_day) references work.right_day_met (id, right_day)
);
comment on table work.right_day_undone is 'That what was written as done by a day was not done after all: why, in words, by whom, and when. What was written first stays; each telling is undone once. Never changed or deleted.';

-- First, or after an undone one, each once: two never both hold.
alter table work.right_day_met add column after uuid unique;
alter table work.right_day_met add foreign key (after, right_day) references work.right_day_undone (met, right_day);
create unique index right_day_met_first on work.right_day_met (right_day) where after is null;
create index right_day_met_of_day on work.right_day_met (right_day);
comment on column work.right_day_met.after is 'The telling of the same day that was undone before this one; null for the first.';
comment on table work.right_day_met is 'That what had to be done by a day was done, who wrote it down, and when. It stands until it is undone. Never changed or deleted.';

grant select, insert on work.right_day_undone to app;
-- Couriers see which was undone, not why.
grant select (id) on work.right_day_met to courier;
grant select (met) on work.right_day_undone to courier;
alter table work.right_day_undone enable row level security;
alter table work.right_day_undone force row level security;
create policy right_day_undone_within_its_case on work.right_day_undone for select to app
  using (exists (select from work.right_day d where d.id = right_day));
create policy right_day_undone_in_own_name on work.right_day_undone for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid
              and exists (select from work.right_day d where d.id = right_day));
create policy right_day_undone_for_the_courier on work.right_day_undone for select to courier using (true);
