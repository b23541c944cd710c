-- Where evidence was given, in court or to the police: a right hangs on it. Of what was written down before, it is not known.
alter table work.life_event add column "where" text check ("where" in ('court', 'police'));
comment on column work.life_event."where" is 'Where evidence was given; null where that is not known.';
grant select ("where") on work.life_event to courier;
