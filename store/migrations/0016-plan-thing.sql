-- Dates run by the thing's id: another plan must not move or end them.
create unique index plan_thing_once on work.plan_entry (thing) where version = 1 and kind in ('step', 'follow-up');
