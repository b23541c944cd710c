-- A public report, or another agency's referral.
create table work.incoming (
  id        uuid primary key,
  kind      text not null check (kind in ('report', 'referral')),
  sender    text not null,
  content   jsonb not null,
  came_at   timestamptz not null,
  due       date,
  named     boolean not null,
  document  uuid not null unique references sealed.document
);
comment on column work.incoming.named is 'Whether a name came along. It is known to all who see the row; the name itself is not.';
comment on table work.incoming is 'Reports and referrals that came in; the id is the thread. The courier brings them, nobody changes them. Names are not here.';
create index incoming_newest on work.incoming (came_at desc, id);

create table work.handled (
  incoming  uuid primary key references work.incoming,
  how       text not null check (how in ('taken-on', 'set-aside', 'declined')),
  case_id   uuid references work."case",
  reason    text,
  at        timestamptz not null,
  by        uuid not null references access.colleague,
  check ((how = 'taken-on') = (case_id is not null)),
  check ((how = 'taken-on') or reason is not null)
);
comment on table work.handled is 'What was done with what came in, once: taken on as a case, set aside, or declined, with the reason.';
create index handled_to_case on work.handled (case_id) where case_id is not null;

create table identity.incoming_name (
  incoming  uuid primary key references work.incoming,
  sealed    text not null
);
comment on table identity.incoming_name is 'The name somebody gave with a report, or that came with a referral, sealed. Opened for a reason that is logged.';

create table work.reply (
  id        uuid primary key,
  incoming  uuid not null references work.incoming,
  words     text not null,
  at        timestamptz not null,
  by        uuid not null references access.colleague
);
comment on table work.reply is 'Words written back to a report. Never changed or deleted.';

create table work.referral (
  id         uuid primary key,
  case_id    uuid not null references work."case",
  recipient  text not null references open.peer (cell),
  purpose    text not null,
  ground     text not null check (ground in ('consent', 'no-names', 'breach-of-law')),
  consent    uuid references work.consent,
  reasoning  text not null,
  fields     text[] not null,
  due        date not null,
  until      date not null,
  document   uuid not null unique references sealed.document,
  sent_at    timestamptz not null,
  sent_by    uuid not null references access.colleague,
  check ((ground = 'consent') = (consent is not null))
);
comment on table work.referral is 'Referrals sent: to whom, for what, on which ground, which fields. What was told stands in the document. Never changed.';
create index referral_of_case on work.referral (case_id, sent_at);

create table work.answer (
  referral  uuid primary key references work.referral,
  answer    text not null check (answer in ('accepted', 'declined')),
  reason    text,
  at        timestamptz not null,
  document  uuid not null unique references sealed.document
);
comment on table work.answer is 'The recipient''s answer to a referral, brought by the courier. Never changed.';

-- An outcome is a disclosure like any other.
create table work.told (
  outcome   uuid not null references work.outcome,
  thread    uuid not null,
  recipient text not null,
  ground    text not null check (ground in ('consent', 'no-names', 'breach-of-law')),
  consent   uuid references work.consent,
  at        timestamptz not null,
  by        uuid not null references access.colleague,
  primary key (outcome, thread)
);
comment on table work.told is 'Outcomes told to another agency in the chain, on which ground. Never changed.';

grant select on work.incoming, identity.incoming_name to app;
grant insert on work.incoming, identity.incoming_name, work.answer, work.outcome to courier;
-- For couriers: which thread led where, no more.
grant select (id, kind, sender) on work.incoming to courier;
grant select (incoming, case_id) on work.handled to courier;
grant select (id, case_id, recipient) on work.referral to courier;
grant select on work.answer to app;
grant select, insert on work.handled, work.reply, work.referral, work.told to app;

alter table work.incoming enable row level security;
alter table work.incoming force row level security;
alter table work.handled enable row level security;
alter table work.handled force row level security;
alter table identity.incoming_name enable row level security;
alter table identity.incoming_name force row level security;
alter table work.reply enable row level security;
alter table work.reply force row level security;
alter table work.referral enable row level security;
alter table work.referral force row level security;
alter table work.answer enable row level security;
alter table work.answer force row level security;
alter table work.told enable row level security;
alter table work.told force row level security;

-- Visible to all staff until taken on, then with the case.
create policy incoming_at_work on work.incoming for select to app
  using (not exists (select from work.handled h where h.incoming = id and h.case_id is not null)
         or exists (select from work.handled h join work."case" c on c.id = h.case_id where h.incoming = work.incoming.id));
create policy incoming_brought on work.incoming to courier using (true) with check (true);
-- Known to all, or a restricted case would let a report be taken on twice.
create policy handled_known on work.handled for select to app using (true);
create policy handled_in_own_name on work.handled for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid);
create policy handled_for_the_courier on work.handled for select to courier using (true);
-- Once taken on, for members only.
create policy incoming_name_at_work on identity.incoming_name for select to app
  using (exists (select from work.incoming i where i.id = incoming)
         and not exists (select from work.handled h where h.incoming = incoming_name.incoming and h.case_id is not null
                           and not exists (select from work.case_member m where m.case_id = h.case_id and m.part in ('owner', 'member')
                                             and m.actor = nullif(current_setting('app.actor', true), '')::uuid)));
create policy incoming_name_brought on identity.incoming_name for insert to courier with check (true);
create policy reply_within_its_report on work.reply to app
  using (exists (select from work.incoming i where i.id = incoming))
  with check (exists (select from work.incoming i where i.id = incoming)
              and by = nullif(current_setting('app.actor', true), '')::uuid);
create policy referral_within_its_case on work.referral to app
  using (exists (select from work."case" c where c.id = case_id))
  with check (exists (select from work."case" c where c.id = case_id));
create policy referral_for_the_courier on work.referral for select to courier using (true);
create policy answer_within_its_referral on work.answer for select to app
  using (exists (select from work.referral r where r.id = referral));
create policy answer_brought on work.answer for insert to courier with check (true);
create policy outcome_brought on work.outcome for insert to courier with check (noted_by is null);
create policy told_within_its_case on work.told to app
  using (exists (select from work.outcome o where o.id = outcome))
  with check (exists (select from work.outcome o where o.id = outcome)
              and by = nullif(current_setting('app.actor', true), '')::uuid);
