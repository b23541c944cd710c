-- Withdrawn, or declined unread, is emptied as far as unread.

-- Later words have rows of their own, each read or not; outcomes are known by document.
alter table work.outcome add column document uuid unique references sealed.document;
comment on column work.outcome.document is 'The document that another agency told it in; null where it was noted here.';
grant select (document) on work.outcome to courier;

create table work.words_read (
  document  uuid primary key references sealed.document,
  at        timestamptz not null,
  by        uuid not null references access.colleague
);
comment on table work.words_read is 'Who first read own words that came in a reply or with an outcome, and when. A withdrawal empties what nobody has read. Never changed.';
grant select, insert on work.words_read to app;
alter table work.words_read enable row level security;
alter table work.words_read force row level security;
create policy words_read_with_what_holds_them on work.words_read for select to app
  using (exists (select from work.step s where s.document = words_read.document)
         or exists (select from work.outcome o where o.document = words_read.document));
create policy words_read_in_own_name on work.words_read for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid
              and (exists (select from work.step s where s.document = words_read.document)
                   or exists (select from work.outcome o where o.document = words_read.document)));

-- Emptied only through these functions.
create policy words_read_for_emptying on work.words_read for select to lenke_keeper using (true);
create policy step_emptied on work.step to lenke_keeper using (true) with check (true);
create policy outcome_emptied on work.outcome to lenke_keeper using (true) with check (true);

create or replace function work.empty_unopened(referral uuid) returns boolean
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
-- Does nothing unless declined or withdrawn.
grant execute on function work.empty_unopened(uuid) to app;

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

-- Undelivered documents go in their place, empty.
alter table sealed.delivery add column stopped_at timestamptz;
comment on column sealed.delivery.stopped_at is 'When it was emptied, because it was taken back before it is known to have arrived.';
alter table work.told add column document uuid references sealed.document;
comment on column work.told.document is 'The document it was told in; null of what was told before this was kept.';

create table sealed.stopped (
  document  uuid primary key references sealed.document,
  sealed    text not null
);
comment on table sealed.stopped is 'What a stopped document told, where it may have been under way already: our own record of what somebody may have read. Never changed.';
grant select on sealed.stopped to app;
alter table sealed.stopped enable row level security;
alter table sealed.stopped force row level security;
create policy stopped_as_it_was_told on sealed.stopped for select to app
  using (exists (select from sealed.document d where d.id = document));
create policy stopped_kept on sealed.stopped to lenke_keeper using (true) with check (true);

drop function sealed.replace_unsent(uuid, text);
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
