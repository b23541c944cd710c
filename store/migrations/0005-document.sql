-- Signed by the sender, sealed to recipient and sender.
create table sealed.document (
  id         uuid primary key,
  direction  text not null check (direction in ('out', 'in')),
  peer       text not null,
  thread     uuid not null,
  position   int not null check (position > 0),
  kind       text not null,
  sealed     text not null,
  kept_at    timestamptz not null,
  unique (direction, peer, thread, position)
);
comment on table sealed.document is 'Each document stands once on each side, as ciphertext. Nobody can change or delete one.';

create table sealed.delivery (
  document   uuid primary key references sealed.document,
  attempts   int not null default 0,
  next_at    timestamptz not null,
  delivered_at timestamptz,
  receipt    text,
  problem    text,
  refused_at timestamptz check (refused_at is null or (delivered_at is null and problem is not null))
);
comment on table sealed.delivery is 'The outbox: what still has to go, the recipient''s signed receipt for what has gone, and what was refused for good.';
create index delivery_waiting on sealed.delivery (next_at) where delivered_at is null;

-- The receipt's hash, and its thread.
create table sealed.receipt (
  code_hash  text primary key,
  thread     uuid not null unique,
  recipient  text not null,
  sent_on    date not null
);
comment on table sealed.receipt is 'Receipts of the public door. A visitor sees the one whose code they hold; nothing says who sent it.';

create table sealed.reply (
  document   uuid primary key references sealed.document,
  thread     uuid not null references sealed.receipt (thread),
  sealed     text not null,
  came_on    date not null
);
comment on table sealed.reply is 'What an agency chose to write back to a receipt, sealed at rest with the door''s key.';

grant select, insert on sealed.document to app, courier;
grant insert on sealed.document to visitor;
-- Which document and whether delivered; never its content.
grant select (id, direction, thread) on sealed.document to visitor;
grant select (document, delivered_at, refused_at) on sealed.delivery to visitor;
grant insert on sealed.delivery to app, courier, visitor;
grant select on sealed.delivery to app, courier;
grant update (attempts, next_at, delivered_at, receipt, problem, refused_at) on sealed.delivery to courier;
grant select, insert on sealed.receipt to visitor;
grant select on sealed.receipt to courier;
grant select on sealed.reply to visitor;
grant insert on sealed.reply to courier;

alter table sealed.document enable row level security;
alter table sealed.document force row level security;
alter table sealed.delivery enable row level security;
alter table sealed.delivery force row level security;
alter table sealed.receipt enable row level security;
alter table sealed.receipt force row level security;
alter table sealed.reply enable row level security;
alter table sealed.reply force row level security;

create policy document_carried on sealed.document to courier using (true) with check (true);
-- Sealed to the sender too.
create policy document_told on sealed.document for select to app using (direction = 'out');
create policy document_written on sealed.document for insert to app, visitor with check (direction = 'out');
create policy delivery_carried on sealed.delivery to courier using (true) with check (true);
create policy delivery_of_what_was_told on sealed.delivery for select to app
  using (exists (select from sealed.document d where d.id = document));
create policy delivery_ordered on sealed.delivery for insert to app, visitor with check (attempts = 0 and delivered_at is null and refused_at is null);
create policy receipt_given on sealed.receipt for insert to visitor
  with check (code_hash = nullif(current_setting('app.actor', true), ''));
create policy receipt_by_its_code on sealed.receipt for select to visitor
  using (code_hash = nullif(current_setting('app.actor', true), ''));
create policy receipt_for_the_courier on sealed.receipt for select to courier using (true);
create policy document_by_its_receipt on sealed.document for select to visitor
  using (direction = 'out' and exists (select from sealed.receipt r where r.thread = document.thread));
create policy delivery_by_its_receipt on sealed.delivery for select to visitor
  using (exists (select from sealed.document d where d.id = document));
create policy reply_by_its_receipt on sealed.reply for select to visitor
  using (exists (select from sealed.receipt r where r.thread = reply.thread));
create policy reply_brought on sealed.reply for insert to courier with check (true);
