-- Rights rest on it; unknown for older rows.
alter table work.life_event add column "where" text check ("where" in ('court', 'police'));
comment on column work.life_event."where" is 'Where evidence was given; null where that is not known.';
grant select ("where") on work.life_event to courier;
