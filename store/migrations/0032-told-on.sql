-- Passed on along a chain after a new judgement, and marked as heard.
alter table work.outcome add column further boolean not null default false;
comment on column work.outcome.further is 'Whoever told it had heard it from another agency, where they had passed the case on.';
