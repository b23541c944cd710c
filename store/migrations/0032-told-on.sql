-- What became of a case is told on by those in the middle of a chain, who judge it anew: then it says that they heard it themselves.
alter table work.outcome add column further boolean not null default false;
comment on column work.outcome.further is 'Whoever told it had heard it from another agency, where they had passed the case on.';
