-- The day of something in a plan runs by the id of the thing: no other plan may use it, or it could move that day, or end it.
create unique index plan_thing_once on work.plan_entry (thing) where version = 1 and kind in ('step', 'follow-up');
