-- Only what was done in time keeps a right.
alter table work.right_day_met add column done_on date;
comment on column work.right_day_met.done_on is 'The day it was done; null where only the day it was written down is known.';
grant select (at, done_on) on work.right_day_met to courier;
