-- Schemas separate data that must never meet.

create schema open;
comment on schema open is 'What anyone may know: which cells there are, and their keys.';
grant usage on schema open to app, visitor, courier;

create schema work;
comment on schema work is 'Cases and what belongs to them. A person here is a pseudonym.';
grant usage on schema work to app, courier, counter, matcher, reminder;

create schema identity;
comment on schema identity is 'Names, sealed with the cell''s key, with a policy of their own.';
grant usage on schema identity to app, courier;

create schema sealed;
comment on schema sealed is 'Documents between cells: ciphertext.';
grant usage on schema sealed to app, visitor, courier;

create schema log;
comment on schema log is 'What was done by whom, append-only.';
grant usage on schema log to app, courier, usher, sequencer;

create schema access;
comment on schema access is 'Colleagues, sign-in and sessions.';
grant usage on schema access to app, matcher, usher, reminder;

create schema practice;
comment on schema practice is 'What readers answered when they practised on decided cases. No name, no colleague, no words of their own.';
grant usage on schema practice to app, visitor, counter;

create schema job;
comment on schema job is 'Jobs, as pg-boss keeps them. A job names a deadline, a message or a case by its id, and nothing else.';
grant usage on schema job to app, courier, reminder;
