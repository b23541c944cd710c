-- A public report, or another agency's referral.
create table work.incoming (
  id       uuid primary key,
  kind     text not null check (kind in ('report', 'referral')),
  sender   text not null,
  content  jsonb not null,
  came_at  timestamptz not null,
  due      date,
  named    boolean not null,
  document uuid not null unique references sealed.document
);
comment on table work.incoming is 'Reports and referrals that came in; the id is the thread. The courier brings them, nobody changes them. Names are not here.';
comment on column work.incoming.named is 'Whether a name came along. It is known to all who see the row; the name itself is not.';
create index incoming_newest on work.incoming (came_at desc, id);
grant select on work.incoming to app;
-- To count the reports of the last minutes.
grant select (id, kind, sender, came_at), insert on work.incoming to courier;
-- By column: dates and links, never a person, word or fact.
grant select (id, kind, came_at) on work.incoming to counter;
alter table work.incoming enable row level security, force row level security;
create policy incoming_at_work on work.incoming for select to app using (access.reads('incoming', id));
create policy incoming_brought on work.incoming to courier using (true) with check (true);
create policy incoming_counted on work.incoming for select to counter using (true);
create policy incoming_for_emptying on work.incoming for select to lenke_keeper using (true);
create policy incoming_unnamed on work.incoming for update to lenke_keeper using (true) with check (true);

create table work.handled (
  incoming uuid primary key references work.incoming,
  how      text not null check (how in ('taken-on', 'set-aside', 'declined')),
  case_id  uuid references work."case",
  reason   text,
  at       timestamptz not null,
  by       uuid not null references access.colleague,
  child    text check (child in ('told', 'none')),
  check ((how = 'taken-on') = (case_id is not null)),
  check (how = 'taken-on' or reason is not null)
);
comment on table work.handled is 'What was done with what came in, once: taken on as a case, set aside, or declined, with the reason.';
comment on column work.handled.child is 'Of what tells of a child and was set aside: that child welfare was told, or that it is known to be of no child. Null of everything else.';
create index handled_to_case on work.handled (case_id) where case_id is not null;
grant select, insert on work.handled to app;
grant select (incoming, case_id) on work.handled to courier;
grant select (incoming, how, case_id, at) on work.handled to counter;
alter table work.handled enable row level security, force row level security;
-- Known to all, or a restricted case would let a report be taken on twice.
create policy handled_known on work.handled for select to app using (true);
create policy handled_in_own_name on work.handled for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and (case_id is null or access.on_case(case_id, 'part')));
create policy handled_for_the_courier on work.handled for select to courier using (true);
create policy handled_counted on work.handled for select to counter using (true);
create policy handled_for_emptying on work.handled for select to lenke_keeper using (true);

-- Recusal from an item carries over to its case.
create function work.keep_aside() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into work.recusal (id, case_id, colleague, aside, falls_to, at, by)
    select gen_random_uuid(), new.case_id, r.colleague, true,
           case when coalesce(c.owned_by, c.opened_by) = r.colleague then new."by" end, new.at, new."by"
      from work.incoming_recused r join work."case" c on c.id = new.case_id
     where r.incoming = new.incoming
       and not exists (select from work.case_member m where m.case_id = new.case_id and m.actor = r.colleague and m.part = 'recused');
  return null;
end $$;
comment on function work.keep_aside() is 'Sets aside from a case whoever stepped aside from what it was taken on from.';
revoke all on function work.keep_aside() from public;
create trigger handled_keeps_aside after insert on work.handled for each row when (new.case_id is not null) execute function work.keep_aside();

create function work.news_of_added() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  -- Openers own the case, and are not told.
  insert into work.news (id, what, about, case_id, at)
    select gen_random_uuid(), 'added', c.id, c.id, new.at from work."case" c
     where c.id = new.case_id and coalesce(c.owned_by, c.opened_by) <> new."by";
  return null;
end $$;
comment on function work.news_of_added() is 'Notes that a colleague added what came in to somebody''s case, so that they are told.';
revoke all on function work.news_of_added() from public;
-- Named to run after handled_keeps_aside, which may change the owner.
create trigger handled_told after insert on work.handled for each row when (new.case_id is not null) execute function work.news_of_added();

create table identity.incoming_name (
  incoming uuid primary key references work.incoming,
  sealed   text not null
);
comment on table identity.incoming_name is 'The name somebody gave with a report, or that came with a referral, sealed. Opened for a reason that is logged.';
grant select on identity.incoming_name to app;
grant insert on identity.incoming_name to courier;
alter table identity.incoming_name enable row level security, force row level security;
create policy incoming_name_at_work on identity.incoming_name for select to app using (access.reads('named-in', incoming));
create policy incoming_name_brought on identity.incoming_name for insert to courier with check (true);
create policy incoming_name_emptied on identity.incoming_name to lenke_keeper using (true);

-- Apart from the head: shut until all safeguards are acknowledged.
create table work.incoming_told (
  incoming uuid primary key references work.incoming,
  told     jsonb not null
);
comment on table work.incoming_told is 'What a referral that came in tells. Shut until its safeguards are acknowledged; gone when it was withdrawn before anybody opened it.';
grant select on work.incoming_told to app;
grant insert on work.incoming_told to courier;
alter table work.incoming_told enable row level security, force row level security;
create policy told_once_acknowledged on work.incoming_told for select to app using (access.reads('told-in', incoming));
create policy told_brought on work.incoming_told for insert to courier with check (true);
-- Emptied only through work.empty_unopened.
create policy told_emptied on work.incoming_told to lenke_keeper using (true);

create table work.opened (
  incoming uuid primary key references work.incoming,
  at       timestamptz not null,
  by       uuid not null references access.colleague
);
comment on table work.opened is 'Who first opened what a referral tells, and when. A withdrawal empties what nobody has opened.';
grant select, insert on work.opened to app;
alter table work.opened enable row level security, force row level security;
create policy opened_with_what_came on work.opened for select to app using (access.reads('incoming', incoming));
create policy opened_in_own_name on work.opened for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and access.reads('told-in', incoming));
create policy opened_for_emptying on work.opened for select to lenke_keeper using (true);

create table work.incoming_person (
  incoming uuid primary key references work.handled,
  person   uuid not null references work.person
);
comment on table work.incoming_person is 'Whom of a case something that was added to it is about, where whoever added it said so; nobody and nothing else says it. Never changed.';
create index incoming_person_of on work.incoming_person (person);
grant select, insert on work.incoming_person to app;
alter table work.incoming_person enable row level security, force row level security;
create policy incoming_person_within_its_case on work.incoming_person for select to app using (access.reads('person', person));
create policy incoming_person_of_who_added on work.incoming_person for insert to app with check (access.pairs('incoming-person', incoming, person));

create table work.reply (
  id       uuid primary key,
  incoming uuid not null references work.incoming,
  words    text not null,
  at       timestamptz not null,
  by       uuid not null references access.colleague
);
comment on table work.reply is 'Words written back to a report. Never changed or deleted.';
grant select, insert on work.reply to app;
alter table work.reply enable row level security, force row level security;
create policy reply_within_its_report on work.reply to app
  using (access.reads('incoming', incoming))
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and access.reads('incoming', incoming));

create table work.addition (
  document uuid primary key references sealed.document,
  incoming uuid not null references work.incoming,
  position int not null,
  words    text not null,
  came_at  timestamptz not null
);
comment on table work.addition is 'What whoever sent a report wrote later with their receipt. Brought by the courier, seen by whoever sees the report. Never changed.';
comment on column work.addition.position is 'The place of its document in the thread: the order it was written in.';
create index addition_of_report on work.addition (incoming, position);
grant select on work.addition to app;
grant insert on work.addition to courier;
alter table work.addition enable row level security, force row level security;
create policy addition_within_its_report on work.addition for select to app using (access.reads('incoming', incoming));
create policy addition_brought on work.addition for insert to courier with check (true);

-- Reports above a budget are held until a colleague looks.
create table work.held (
  incoming uuid primary key references work.incoming,
  at       timestamptz not null
);
comment on table work.held is 'Reports that came above the budget of the inbox. They wait apart until someone lets them in or sets them aside. Never deleted.';
grant select on work.held to app;
grant select, insert on work.held to courier;
alter table work.held enable row level security, force row level security;
create policy held_at_work on work.held for select to app using (true);
create policy held_by_the_courier on work.held to courier using (true) with check (true);

create table work.let_in (
  incoming uuid primary key references work.held,
  at       timestamptz not null,
  by       uuid not null references access.colleague
);
comment on table work.let_in is 'Held reports that a colleague let into the inbox. Never deleted.';
grant select, insert on work.let_in to app;
alter table work.let_in enable row level security, force row level security;
create policy let_in_known on work.let_in for select to app using (true);
create policy let_in_in_own_name on work.let_in for insert to app with check (by = nullif(current_setting('app.actor', true), '')::uuid);
