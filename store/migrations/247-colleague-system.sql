-- An archive or another system has an account so that its deeds are logged in its name. It owns no case.
alter table access.colleague add column system boolean not null default false;
comment on column access.colleague.system is 'An account of a system, not of a person: cases are never given to it.';
