-- A case may have several incoming items.

-- Only into one's own case: names come along, and all who see it see them.
drop policy handled_in_own_name on work.handled;
create policy handled_in_own_name on work.handled for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid
              and (case_id is null
                   or exists (select from work.case_member m where m.case_id = handled.case_id and m.part in ('owner', 'member')
                                and m.actor = nullif(current_setting('app.actor', true), '')::uuid)));

create table work.incoming_person (
  incoming  uuid primary key references work.handled,
  person    uuid not null references work.person
);
comment on table work.incoming_person is 'Whom of a case something that was added to it is about, where whoever added it said so; nobody and nothing else says it. Never changed.';
create index incoming_person_of on work.incoming_person (person);
grant select, insert on work.incoming_person to app;
alter table work.incoming_person enable row level security;
alter table work.incoming_person force row level security;
create policy incoming_person_within_its_case on work.incoming_person for select to app
  using (exists (select from work.person p where p.id = incoming_person.person));
create policy incoming_person_of_who_added on work.incoming_person for insert to app
  with check (exists (select from work.person p join work.handled h on h.case_id = p.case_id
                       where p.id = incoming_person.person and h.incoming = incoming_person.incoming
                         and h."by" = nullif(current_setting('app.actor', true), '')::uuid));

-- The owner hears of additions by colleagues.
alter table work.news drop constraint news_what_check;
alter table work.news add constraint news_what_check
  check (what in ('came', 'withdrawn', 'declined', 'asked', 'replied', 'outcome', 'falls', 'added'));
comment on table work.news is 'That something came from another agency, or was added to a case by a colleague, or that a case went to another owner: what kind of thing, about which thread or case, and from whom. No word of what it says. Never deleted.';
comment on column work.news.about is 'What is opened to have seen it: the thread of a referral or a report; of an outcome, of what was added and of a case that went on, the case.';
drop policy news_brought on work.news;
create policy news_brought on work.news for insert to courier with check (told_at is null and what not in ('falls', 'added'));
create policy news_of_what_was_added on work.news for insert to lenke_keeper with check (what = 'added');

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
create trigger handled_told after insert on work.handled for each row when (new.case_id is not null)
  execute function work.news_of_added();
