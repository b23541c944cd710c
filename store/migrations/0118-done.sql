-- That something was done was read out of words. Now it is answered: done, tried, or agreed for later; and where the law names who must be
-- told, who was, and whether they took it in. What was written before in words alone ends nothing.

alter table work.right_day_met
  add column how text check (how in ('done', 'tried', 'agreed')),
  add column told_body text check (told_body in ('child-welfare', 'another', 'not-known')),
  add column taken_in text check (taken_in in ('yes', 'no', 'not-known')),
  add column closes boolean not null default false,
  -- Settles nothing but the order of what was written at one moment.
  add column kept_at timestamptz not null default clock_timestamp(),
  add check ((told_body is null) = (taken_in is null)),
  add check (not closes or how is not distinct from 'done');
comment on table work.right_day_met is 'How it went with what had to be done by a day, who wrote it down, and when. It stands until it is undone. Never changed or deleted.';
comment on column work.right_day_met.how is 'Done, tried, or agreed for done_on; null of what was written in words alone, before it was asked.';
comment on column work.right_day_met.done_on is 'The day it was done, tried or is agreed for; null where only the day it was written down is known.';
comment on column work.right_day_met.closes is 'Whether it ends what had to be done.';

-- Of a day one telling that ends it stands; those that end nothing are many.
drop index work.right_day_met_first;
create unique index right_day_met_first on work.right_day_met (right_day) where closes and after is null and beside is null;

grant select (closes) on work.right_day_met to courier;
