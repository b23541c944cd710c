-- Referrals on the sharing rules: basis, judgement, both sides' steps, travelling safeguards.

-- Forced row security would hide rows from this conversion; forced again below.
alter table work.referral no force row level security;
alter table work.answer no force row level security;
alter table work.told no force row level security;
alter table work.incoming no force row level security;

alter table work.consent
  add column fields text[],
  add column language text not null default '',
  add column way_back boolean not null default false,
  add column heard boolean not null default false;
comment on column work.consent.fields is 'The fields it is for; null: all that is asked.';
comment on column work.consent.heard is 'The person heard, before saying yes, how to withdraw, and that what was received by then stays under the recipient''s law.';

alter table work.safeguard drop constraint safeguard_kind_check;
alter table work.safeguard
  add constraint safeguard_kind_check check (kind in ('talk-before-removal', 'employer-must-not-know', 'minor-or-maybe',
                                                      'interpreter', 'needs-time', 'safe-way-to-reach')),
  add column how text,
  add constraint safeguard_how_check check (how is null or kind in ('interpreter', 'safe-way-to-reach'));
comment on column work.safeguard.how is 'Which language, or which way to reach the person safely. It travels; why never does.';

alter table work.referral drop constraint referral_check, drop constraint referral_ground_check;
alter table work.referral
  add column basis text[],
  add column judged jsonb,
  add column passes_on uuid references work.incoming;
update work.referral
   set basis = case ground when 'consent' then '{fvl13a-samtykke}'::text[] when 'no-names' then '{fvl13a-anonym}'::text[]
                           else '{fvl13b6}'::text[] end,
       judged = jsonb_build_object('necessary', reasoning, 'proportionate', '', 'interest', '', 'answers', '[]'::jsonb);
alter table work.referral
  alter column basis set not null,
  alter column judged set not null,
  drop column ground,
  drop column reasoning;
comment on column work.referral.basis is 'The sharing rules that what was told stands on, by id.';
comment on column work.referral.judged is 'What no machine can know, in the sender''s words: necessary, proportionate, in the person''s interest, and what rules hang on.';
comment on column work.referral.passes_on is 'The referral that came in and was passed on by this one.';

alter table work.told drop constraint told_ground_check;
alter table work.told add column basis text[], add column reasoning text not null default '';
update work.told set basis = case ground when 'consent' then '{fvl13a-samtykke}'::text[] when 'no-names' then '{fvl13a-anonym}'::text[]
                                         else '{fvl13b6}'::text[] end;
alter table work.told alter column basis set not null, drop column ground;

-- Apart from the head: shut until all safeguards are acknowledged.
create table work.incoming_told (
  incoming  uuid primary key references work.incoming,
  told      jsonb not null
);
comment on table work.incoming_told is 'What a referral that came in tells. Shut until its safeguards are acknowledged; gone when it was withdrawn before anybody opened it.';

create table work.opened (
  incoming  uuid primary key references work.incoming,
  at        timestamptz not null,
  by        uuid not null references access.colleague
);
comment on table work.opened is 'Who first opened what a referral tells, and when. A withdrawal empties what nobody has opened.';

-- The thread is the referral.
create table work.step (
  id          uuid primary key,
  thread      uuid not null,
  side        text not null check (side in ('sender', 'recipient')),
  deed        jsonb not null,
  kind        text not null generated always as (deed ->> 'step') stored,
  words_told  boolean,
  at          timestamptz not null,
  seq         int not null,
  by          uuid references access.colleague,
  document    uuid not null unique references sealed.document
);
comment on table work.step is 'What each side did in a referral, in order. by is null for what the other side did. Never changed.';
create unique index step_of_thread on work.step (thread, seq);

insert into work.step (id, thread, side, seq, deed, words_told, at, by, document)
  select gen_random_uuid(), a.referral, 'recipient', 1,
         case a.answer when 'accepted' then '{"step": "accept"}'::jsonb
              else jsonb_build_object('step', 'decline', 'reason', 'other', 'words', a.reason) end,
         case when a.reason is not null then true end, a.at, null, a.document
    from work.answer a order by a.at;
drop table work.answer;

insert into work.incoming_told (incoming, told)
  select id, content -> 'told' from work.incoming where kind = 'referral';
update work.incoming
   set content = (content - 'told' - 'ground')
                 || jsonb_build_object('basis', '[]'::jsonb, 'wayBack', null, 'safeguards', '[]'::jsonb)
 where kind = 'referral';

alter table work.referral force row level security;
alter table work.told force row level security;
alter table work.incoming force row level security;

grant select on work.incoming_told, work.step to app;
grant select, insert on work.opened to app;
grant insert on work.step to app;
grant insert on work.incoming_told, work.step to courier;
grant select (thread, side, kind, at) on work.step to counter;
-- Which side and order, no more.
grant select (id, thread, side, seq) on work.step to courier;
-- A removal further on is passed back by the courier at once.
grant select (passes_on) on work.referral to courier;

alter table work.incoming_told enable row level security;
alter table work.incoming_told force row level security;
alter table work.opened enable row level security;
alter table work.opened force row level security;
alter table work.step enable row level security;
alter table work.step force row level security;

create policy step_within_its_referral on work.step for select to app
  using (exists (select from work.referral r where r.id = thread)
         or exists (select from work.incoming i where i.id = thread));
create policy step_in_own_name on work.step for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid
              and ((side = 'sender' and exists (select from work.referral r where r.id = thread))
                   or (side = 'recipient' and exists (select from work.incoming i where i.id = thread))));
create policy step_brought on work.step for insert to courier with check (by is null);
create policy step_counted on work.step for select to counter using (true);
create policy step_order_for_the_courier on work.step for select to courier using (true);

create policy told_once_acknowledged on work.incoming_told for select to app
  using (exists (select from work.incoming i where i.id = incoming
                  and not exists (select from jsonb_array_elements_text(i.content -> 'safeguards') as came(kind)
                                   where not exists (select from work.step s
                                                      where s.thread = i.id and s.side = 'recipient'
                                                        and s.kind = 'acknowledge'
                                                        and s.deed -> 'safeguards' ? came.kind))));
create policy told_brought on work.incoming_told for insert to courier with check (true);
create policy opened_with_what_came on work.opened for select to app
  using (exists (select from work.incoming i where i.id = incoming));
create policy opened_in_own_name on work.opened for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid
              and exists (select from work.incoming_told t where t.incoming = opened.incoming));

-- Shut with the rest.
drop policy incoming_name_at_work on identity.incoming_name;
create policy incoming_name_at_work on identity.incoming_name for select to app
  using (exists (select from work.incoming i where i.id = incoming
                  and (i.kind = 'report' or exists (select from work.incoming_told t where t.incoming = i.id)))
         and not exists (select from work.handled h where h.incoming = incoming_name.incoming and h.case_id is not null
                           and not exists (select from work.case_member m where m.case_id = h.case_id and m.part in ('owner', 'member')
                                             and m.actor = nullif(current_setting('app.actor', true), '')::uuid)));

-- Emptied only through these two functions.
create policy told_emptied on work.incoming_told to lenke_keeper using (true);
create policy incoming_name_emptied on identity.incoming_name to lenke_keeper using (true);
create policy incoming_for_emptying on work.incoming for select to lenke_keeper using (true);
create policy incoming_unnamed on work.incoming for update to lenke_keeper using (true) with check (true);
create policy opened_for_emptying on work.opened for select to lenke_keeper using (true);
create policy handled_for_emptying on work.handled for select to lenke_keeper using (true);
create policy document_emptied on sealed.document to lenke_keeper using (true) with check (true);
create policy delivery_for_emptying on sealed.delivery to lenke_keeper using (true) with check (true);

create function work.empty_unopened(referral uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('incoming ' || referral::text, 0));
  if exists (select from work.opened o where o.incoming = referral)
     or exists (select from work.handled h where h.incoming = referral and h.case_id is not null) then
    return false;
  end if;
  delete from work.incoming_told where incoming = referral;
  delete from identity.incoming_name where incoming = referral;
  update work.incoming set named = false where id = referral;
  -- The ciphertext too: it may no longer be opened.
  update sealed.document set sealed = '' where id = (select i.document from work.incoming i where i.id = referral);
  return true;
end $$;
comment on function work.empty_unopened(uuid) is 'Takes away what a withdrawn referral told, name included, where nobody has opened it. Gives whether it did.';
revoke all on function work.empty_unopened(uuid) from public;
grant execute on function work.empty_unopened(uuid) to courier;

create function sealed.replace_unsent(document uuid, emptied text) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare tried int;
begin
  select v.attempts into tried from sealed.delivery v where v.document = replace_unsent.document for update;
  if tried is null or tried > 0 then
    return false;
  end if;
  update sealed.document d set sealed = emptied where d.id = replace_unsent.document and d.direction = 'out';
  return true;
end $$;
comment on function sealed.replace_unsent(uuid, text) is 'Puts an empty document in the place of one that nobody has tried to deliver. Gives whether it did.';
revoke all on function sealed.replace_unsent(uuid, text) from public;
grant execute on function sealed.replace_unsent(uuid, text) to app;

-- Sender, recipient, purpose; no case, no person.
create table work.referral_fact (
  id         uuid primary key,
  sender     text not null,
  recipient  text not null,
  purpose    text not null,
  sent_on    date not null,
  basis      text[] not null,
  came_at    timestamptz not null,
  document   uuid not null unique references sealed.document
);
comment on table work.referral_fact is 'The bare fact that one agency referred something to another, as it was told to a special unit. Of no case and of nobody. Never changed.';
create index referral_fact_newest on work.referral_fact (came_at desc, id);
grant select on work.referral_fact to app;
grant insert on work.referral_fact to courier;
alter table work.referral_fact enable row level security;
alter table work.referral_fact force row level security;
create policy referral_fact_known_to_colleagues on work.referral_fact for select to app using (true);
create policy referral_fact_brought on work.referral_fact for insert to courier with check (true);
