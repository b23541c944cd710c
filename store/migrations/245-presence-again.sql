-- A line of hours that was withdrawn may be written again: whether one is in use is asked when it is kept.
alter table work.presence_says drop constraint presence_says_item_person_says_starts_ends_key;
