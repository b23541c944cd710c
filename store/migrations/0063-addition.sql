-- Later words join their report.
create table sealed.addition (
  document    uuid primary key references sealed.document,
  thread      uuid not null references sealed.receipt (thread),
  once        uuid not null,
  written_on  date not null,
  unique (thread, once)
);
comment on table sealed.addition is 'That whoever holds a receipt wrote more to the same agency, and on which day. Not a word of it: the document is sealed to the agency alone.';
comment on column sealed.addition.once is 'Made with the form: sent twice, it is one.';
grant select, insert on sealed.addition to visitor;
-- The next position in the receipt's own thread.
grant select (peer, position) on sealed.document to visitor;
alter table sealed.addition enable row level security;
alter table sealed.addition force row level security;
create policy addition_by_its_receipt on sealed.addition to visitor
  using (exists (select from sealed.receipt r where r.thread = addition.thread offset 0))
  with check (exists (select from sealed.receipt r where r.thread = addition.thread offset 0));

create table work.addition (
  document  uuid primary key references sealed.document,
  incoming  uuid not null references work.incoming,
  position  int not null,
  words     text not null,
  came_at   timestamptz not null
);
comment on table work.addition is 'What whoever sent a report wrote later with their receipt. Brought by the courier, seen by whoever sees the report. Never changed.';
comment on column work.addition.position is 'The place of its document in the thread: the order it was written in.';
create index addition_of_report on work.addition (incoming, position);
grant select on work.addition to app;
grant insert on work.addition to courier;
alter table work.addition enable row level security;
alter table work.addition force row level security;
create policy addition_within_its_report on work.addition for select to app
  using (exists (select from work.incoming i where i.id = incoming offset 0));
create policy addition_brought on work.addition for insert to courier with check (true);

-- The owner of report or case is told.
alter table work.news drop constraint news_what_check;
alter table work.news add constraint news_what_check
  check (what in ('came', 'more', 'withdrawn', 'declined', 'asked', 'replied', 'outcome', 'falls', 'added', 'lifted', 'answered', 'given', 'brought')
         and (what in ('lifted', 'answered', 'given', 'brought')) = (colleague is not null)
         and (what = 'brought') = (by is not null));
