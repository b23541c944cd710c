create table work.referral (
  id        uuid primary key,
  case_id   uuid not null references work."case",
  recipient text not null references open.peer,
  purpose   text not null,
  consent   uuid references work.consent,
  fields    text[] not null,
  due       date not null,
  until     date not null,
  document  uuid not null unique references sealed.document,
  sent_at   timestamptz not null,
  sent_by   uuid not null references access.colleague,
  basis     text[] not null,
  judged    jsonb not null,
  passes_on uuid references work.incoming
);
comment on table work.referral is 'Referrals sent: to whom, for what, on which ground, which fields. What was told stands in the document. Never changed.';
comment on column work.referral.basis is 'The sharing rules that what was told stands on, by id.';
comment on column work.referral.judged is 'What no machine can know, in the sender''s words: necessary, proportionate, in the person''s interest, and what rules hang on.';
comment on column work.referral.passes_on is 'The referral that came in and was passed on by this one.';
create index referral_of_case on work.referral (case_id, sent_at);
grant select, insert on work.referral to app;
-- A removal further on is passed back by the courier at once.
grant select (id, case_id, recipient, passes_on) on work.referral to courier;
grant select (id, case_id, sent_at) on work.referral to counter;
alter table work.referral enable row level security, force row level security;
create policy referral_within_its_case on work.referral to app using (access.on_case(case_id, 'inside')) with check (access.on_case(case_id, 'sees'));
create policy referral_for_the_courier on work.referral for select to courier using (true);
create policy referral_counted on work.referral for select to counter using (true);
create policy referral_for_reach on work.referral for select to lenke_keeper using (true);

-- The thread is the referral.
create table work.step (
  -- Each referral has its own: one used elsewhere must reveal nothing.
  id              uuid,
  thread          uuid,
  side            text not null check (side in ('sender', 'recipient')),
  deed            jsonb not null,
  kind            text not null generated always as (deed ->> 'step') stored,
  words_told      boolean,
  at              timestamptz not null,
  seq             int not null,
  by              uuid references access.colleague,
  document        uuid not null unique references sealed.document,
  -- The soonest is passed on: for that the courier sees step kinds and two dates.
  removal_decided text generated always as (case when deed ->> 'step' = 'removal' then deed ->> 'decided' end) stored,
  removal_planned text generated always as (case when deed ->> 'step' = 'removal' then deed ->> 'planned' end) stored,
  primary key (thread, id)
);
comment on table work.step is 'What each side did in a referral, in order. by is null for what the other side did. Never changed.';
create unique index step_of_thread on work.step (thread, seq);
grant select, insert on work.step to app;
-- Which side and order, no more.
grant select (id, thread, side, kind, seq, by, removal_decided, removal_planned), insert on work.step to courier;
grant select (thread, side, kind, at) on work.step to counter;
alter table work.step enable row level security, force row level security;
create policy step_within_its_referral on work.step for select to app using (access.reads('thread', thread));
create policy step_in_own_name on work.step for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid
              and access.reads(case when side = 'sender' then 'referral' else 'incoming' end, thread));
create policy step_order_for_the_courier on work.step for select to courier using (true);
create policy step_brought on work.step for insert to courier with check (by is null);
create policy step_counted on work.step for select to counter using (true);
create policy step_emptied on work.step to lenke_keeper using (true) with check (true);

create function work.empty_unopened(referral uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('incoming ' || referral::text, 0));
  if exists (select from work.opened o where o.incoming = referral)
     or exists (select from work.handled h where h.incoming = referral and h.case_id is not null)
     or not (exists (select from work.handled h where h.incoming = referral and h.how = 'declined')
             or exists (select from work.step s where s.thread = referral and s.kind = 'withdraw')) then
    return false;
  end if;
  delete from work.incoming_told where incoming = referral;
  delete from identity.incoming_name where incoming = referral;
  update work.incoming set named = false where id = referral;
  -- The ciphertext too: it may no longer be opened.
  update sealed.document set sealed = '' where id = (select i.document from work.incoming i where i.id = referral);
  return true;
end $$;
comment on function work.empty_unopened(uuid) is 'Takes away what a referral told that was withdrawn or declined, name included, where nobody has opened it. Gives whether it did.';
revoke all on function work.empty_unopened(uuid) from public;
-- Does nothing unless declined or withdrawn.
grant execute on function work.empty_unopened(uuid) to app, courier;

create table work.removal_talk (
  id         uuid,
  removal    uuid not null,
  thread     uuid references work.referral,
  result     text not null check (result in ('talked', 'not-reached', 'sent-out')),
  whom       text not null check (whom <> ''),
  reached_at timestamptz not null,
  words      text not null check (words <> ''),
  at         timestamptz not null,
  by         uuid not null references access.colleague,
  primary key (thread, id),
  foreign key (thread, removal) references work.step
);
comment on table work.removal_talk is 'What a colleague did about a removal that was told of: whom they reached and when, and whether somebody talked with the person. It stays here. Never changed.';
create index removal_talk_of_thread on work.removal_talk (thread, at);
grant select, insert on work.removal_talk to app;
alter table work.removal_talk enable row level security, force row level security;
create policy removal_talk_within_its_referral on work.removal_talk for select to app using (access.reads('referral', thread));
create policy removal_talk_in_own_name on work.removal_talk for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and access.pairs('thread-removal', thread, removal));

create table work.passing_kept (
  referral uuid primary key references work.referral,
  why      text not null check (why <> ''),
  at       timestamptz not null,
  by       uuid not null references access.colleague
);
comment on table work.passing_kept is 'Why what was passed on is kept, though whoever sent it first has taken it back: on our own ground. It stays here. Never changed.';
grant select, insert on work.passing_kept to app;
alter table work.passing_kept enable row level security, force row level security;
create policy passing_kept_within_its_referral on work.passing_kept for select to app using (access.reads('referral', referral));
create policy passing_kept_in_own_name on work.passing_kept for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and access.reads('passed-on', referral));

create table work.words_read (
  document uuid primary key references sealed.document,
  at       timestamptz not null,
  by       uuid not null references access.colleague
);
comment on table work.words_read is 'Who first read own words that came in a reply or with an outcome, and when. A withdrawal empties what nobody has read. Never changed.';
grant select, insert on work.words_read to app;
alter table work.words_read enable row level security, force row level security;
create policy words_read_with_what_holds_them on work.words_read for select to app using (access.reads('words', document));
create policy words_read_in_own_name on work.words_read for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and access.reads('words', document));
-- For work.empty_unread alone.
create policy words_read_for_emptying on work.words_read for select to lenke_keeper using (true);

create function work.empty_unread(referral uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare unread uuid[];
begin
  perform pg_advisory_xact_lock(hashtextextended('incoming ' || referral::text, 0));
  if not exists (select from work.step s where s.thread = referral and s.kind = 'withdraw') then
    return false;
  end if;
  select coalesce(array_agg(d.id), '{}') into unread from sealed.document d
   where d.direction = 'in' and d.thread = referral
     and not exists (select from work.words_read w where w.document = d.id)
     and (exists (select from work.step s where s.document = d.id and s.side = 'sender' and s.deed ->> 'words' is not null)
          or exists (select from work.outcome o where o.document = d.id and o.note is not null));
  update work.step set deed = jsonb_set(deed, '{words}', 'null'), words_told = null where document = any(unread);
  update work.outcome set note = null where document = any(unread);
  update sealed.document set sealed = '' where id = any(unread);
  return cardinality(unread) > 0;
end $$;
comment on function work.empty_unread(uuid) is 'Takes away own words that came later in a withdrawn referral and that nobody has read. Gives whether there were any.';
revoke all on function work.empty_unread(uuid) from public;
grant execute on function work.empty_unread(uuid) to courier;

-- Sender, recipient, purpose; no case, no person.
create table work.referral_fact (
  id        uuid primary key,
  sender    text not null,
  recipient text not null,
  purpose   text not null,
  sent_on   date not null,
  basis     text[] not null,
  came_at   timestamptz not null,
  document  uuid not null unique references sealed.document
);
comment on table work.referral_fact is 'The bare fact that one agency referred something to another, as it was told to a special unit. Of no case and of nobody. Never changed.';
create index referral_fact_newest on work.referral_fact (came_at desc, id);
grant select on work.referral_fact to app;
-- Only its teller can withdraw a fact.
grant select (id, sender), insert on work.referral_fact to courier;
alter table work.referral_fact enable row level security, force row level security;
create policy referral_fact_known_to_colleagues on work.referral_fact for select to app using (true);
create policy referral_fact_looked_up on work.referral_fact for select to courier using (true);
create policy referral_fact_brought on work.referral_fact for insert to courier with check (true);

create table work.referral_fact_ended (
  fact     uuid primary key references work.referral_fact,
  ended_on date not null,
  document uuid not null unique references sealed.document
);
comment on table work.referral_fact_ended is 'That the sender of a fact took the referral back, and when. Of no case and of nobody. Never changed.';
grant select on work.referral_fact_ended to app;
grant insert on work.referral_fact_ended to courier;
alter table work.referral_fact_ended enable row level security, force row level security;
create policy referral_fact_ended_known_to_colleagues on work.referral_fact_ended for select to app using (true);
create policy referral_fact_ended_brought on work.referral_fact_ended for insert to courier with check (true);
