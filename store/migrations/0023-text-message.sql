-- Null: nowhere.
alter table access.colleague add column phone text check (phone ~ '^\+[1-9][0-9]{6,14}$');
comment on column access.colleague.phone is 'The number at work that text messages go to, with the country''s own in front. They say what mail says: that something waits.';
grant select (phone) on access.colleague to reminder;

alter table work.message add column way text not null default 'mail' check (way in ('mail', 'text'));
alter table work.message alter column way drop default;
comment on column work.message.way is 'How it goes: as mail or as a text message. Each way has a message of its own, so that one that fails does not hold up the other or send it twice.';
drop index work.message_waiting;
create unique index message_waiting on work.message (colleague, day, way) where sent_at is null;
