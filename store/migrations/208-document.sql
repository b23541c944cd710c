-- Signed by the sender, sealed to recipient and sender.
create table sealed.document (
  id        uuid primary key,
  direction text not null check (direction in ('out', 'in')),
  peer      text not null,
  thread    uuid not null,
  position  int not null check (position > 0),
  kind      text not null,
  sealed    text not null,
  kept_at   timestamptz not null,
  unique (direction, peer, thread, position)
);
comment on table sealed.document is 'Each document stands once on each side, as ciphertext. Nobody can change or delete one.';
-- Asked at every sending, by thread alone.
create index document_of_thread on sealed.document (thread);
-- Counted at each incoming document.
create index document_brought on sealed.document (peer, kept_at) where direction = 'in';
grant select, insert on sealed.document to app, courier;
-- The next position in the receipt's own thread.
grant select (id, direction, peer, thread, position), insert on sealed.document to visitor;
alter table sealed.document enable row level security, force row level security;
-- Sealed to the sender too.
create policy document_told on sealed.document for select to app using (direction = 'out');
create policy document_written on sealed.document for insert to app, visitor with check (direction = 'out');
create policy document_carried on sealed.document to courier using (true) with check (true);
create policy document_emptied on sealed.document to lenke_keeper using (true) with check (true);

create table sealed.delivery (
  document     uuid primary key references sealed.document,
  attempts     int not null default 0,
  next_at      timestamptz not null,
  delivered_at timestamptz,
  receipt      text,
  problem      text,
  refused_at   timestamptz,
  stopped_at   timestamptz,
  check (refused_at is null or (delivered_at is null and problem is not null))
);
comment on table sealed.delivery is 'The outbox: what still has to go, the recipient''s signed receipt for what has gone, and what was refused for good.';
comment on column sealed.delivery.stopped_at is 'When it was emptied, because it was taken back before it is known to have arrived.';
create index delivery_waiting on sealed.delivery (next_at) where delivered_at is null;
grant select, insert on sealed.delivery to app;
grant select (document, delivered_at, refused_at), insert on sealed.delivery to visitor;
grant select, insert, update (attempts, next_at, delivered_at, receipt, problem, refused_at) on sealed.delivery to courier;
alter table sealed.delivery enable row level security, force row level security;
create policy delivery_of_what_was_told on sealed.delivery for select to app using (access.reads('document', document));
create policy delivery_ordered on sealed.delivery for insert to app, visitor
  with check (attempts = 0 and delivered_at is null and refused_at is null);
create policy delivery_by_its_receipt on sealed.delivery for select to visitor
  using (exists (select from sealed.document d where d.id = delivery.document offset 0));
create policy delivery_carried on sealed.delivery to courier using (true) with check (true);
create policy delivery_for_emptying on sealed.delivery to lenke_keeper using (true) with check (true);

create table sealed.stopped (
  document uuid primary key references sealed.document,
  sealed   text not null
);
comment on table sealed.stopped is 'What a stopped document told, where it may have been under way already: our own record of what somebody may have read. Never changed.';
grant select on sealed.stopped to app;
alter table sealed.stopped enable row level security, force row level security;
create policy stopped_as_it_was_told on sealed.stopped for select to app using (access.reads('document', document));
create policy stopped_kept on sealed.stopped to lenke_keeper using (true) with check (true);

create function sealed.stop(document uuid, emptied text, at timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog as $$
declare v sealed.delivery;
begin
  select * into v from sealed.delivery d where d.document = stop.document for update;
  if v.document is null or v.delivered_at is not null or v.refused_at is not null or v.stopped_at is not null then
    return null;
  end if;
  if v.attempts > 0 then
    insert into sealed.stopped (document, sealed)
      select d.id, d.sealed from sealed.document d where d.id = stop.document and d.direction = 'out';
  end if;
  update sealed.document d set sealed = emptied where d.id = stop.document and d.direction = 'out';
  update sealed.delivery d set stopped_at = stop.at where d.document = stop.document;
  return case when v.attempts = 0 then 'before-it-left' else 'under-way' end;
end $$;
comment on function sealed.stop(uuid, text, timestamptz) is 'Puts an empty document in the place of one that is not known to have arrived. Gives whether it may have been under way; null where it did nothing.';
revoke all on function sealed.stop(uuid, text, timestamptz) from public;
grant execute on function sealed.stop(uuid, text, timestamptz) to app;

-- The receipt's hash, and its thread.
create table sealed.receipt (
  code_hash text primary key,
  thread    uuid not null unique,
  recipient text not null,
  sent_on   date not null
);
comment on table sealed.receipt is 'Receipts of the public door. A visitor sees the one whose code they hold; nothing says who sent it.';
grant select, insert on sealed.receipt to visitor;
grant select on sealed.receipt to courier;
alter table sealed.receipt enable row level security, force row level security;
create policy receipt_by_its_code on sealed.receipt for select to visitor using (code_hash = nullif(current_setting('app.actor', true), ''));
create policy receipt_given on sealed.receipt for insert to visitor with check (code_hash = nullif(current_setting('app.actor', true), ''));
create policy receipt_for_the_courier on sealed.receipt for select to courier using (true);
create policy document_by_its_receipt on sealed.document for select to visitor
  using (direction = 'out' and exists (select from sealed.receipt r where r.thread = document.thread offset 0));

create table sealed.reply (
  document uuid primary key references sealed.document,
  thread   uuid not null references sealed.receipt (thread),
  sealed   text not null,
  came_on  date not null
);
comment on table sealed.reply is 'What an agency chose to write back to a receipt, sealed at rest with the door''s key.';
grant select on sealed.reply to visitor;
grant insert on sealed.reply to courier;
alter table sealed.reply enable row level security, force row level security;
create policy reply_by_its_receipt on sealed.reply for select to visitor
  using (exists (select from sealed.receipt r where r.thread = reply.thread offset 0));
create policy reply_brought on sealed.reply for insert to courier with check (true);

-- Later words join their report.
create table sealed.addition (
  document   uuid primary key references sealed.document,
  thread     uuid not null references sealed.receipt (thread),
  once       uuid not null,
  written_on date not null,
  unique (thread, once)
);
comment on table sealed.addition is 'That whoever holds a receipt wrote more to the same agency, and on which day. Not a word of it: the document is sealed to the agency alone.';
comment on column sealed.addition.once is 'Made with the form: sent twice, it is one.';
grant select, insert on sealed.addition to visitor;
alter table sealed.addition enable row level security, force row level security;
create policy addition_by_its_receipt on sealed.addition to visitor
  using (exists (select from sealed.receipt r where r.thread = addition.thread offset 0))
  with check (exists (select from sealed.receipt r where r.thread = addition.thread offset 0));
