-- A round sent twice counts once. Only the month is known.
create table practice.round (
  holder text primary key check (holder ~ '^[0-9a-f]{64}$'),
  month  date not null check (month = date_trunc('month', month::timestamptz))
);
comment on table practice.round is 'Rounds that were finished: the hash of a code that only the reader''s page holds, and the month. Nobody can change or delete one.';
grant select (month) on practice.round to app;
grant select (holder), insert on practice.round to visitor;
alter table practice.round enable row level security, force row level security;
create policy round_counted on practice.round for select to app using (true);
create policy round_by_its_holder on practice.round to visitor
  using (holder = nullif(current_setting('app.actor', true), '')) with check (holder = nullif(current_setting('app.actor', true), ''));

-- Tied to no round, so that answers cannot be joined again.
create table practice.answer (
  id       uuid primary key default gen_random_uuid(),
  exercise text not null,
  piece    smallint not null check (piece between 0 and 20),
  question text not null check (question in ('ask', 'contact', 'difference', 'believe', 'believe-first', 'believe-second', 'sure')),
  choice   text not null check (choice ~ '^[a-z_.-]{1,60}$')
);
comment on table practice.answer is 'Answers chosen in practice rounds, each by itself. Shown only as counts of five or more.';
create index answer_of_exercise on practice.answer (exercise, piece, question, choice);
grant insert on practice.answer to visitor;
grant select (exercise, piece, question, choice) on practice.answer to counter;
alter table practice.answer enable row level security, force row level security;
create policy answer_with_a_round on practice.answer for insert to visitor
  with check (exists (select from practice.round where round.holder = nullif(current_setting('app.actor', true), '') offset 0));
create policy answer_counted on practice.answer for select to counter using (true);
