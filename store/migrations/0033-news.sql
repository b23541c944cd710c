-- Kept until those it concerns open it.
create table work.news (
  id       uuid primary key,
  what     text not null check (what in ('came', 'withdrawn', 'declined', 'asked', 'replied', 'outcome', 'falls')),
  about    uuid not null,
  case_id  uuid references work."case",
  peer     text,
  at       timestamptz not null,
  told_at  timestamptz
);
comment on table work.news is 'That something came from another agency, or that a case went to another owner: what kind of thing, about which thread or case, and from whom. No word of what it says. Never deleted.';
comment on column work.news.about is 'What is opened to have seen it: the thread of a referral or a report; of an outcome and of a case that went on, the case.';
create index news_untold on work.news (at, id) where told_at is null;

create table work.news_for (
  news       uuid not null references work.news,
  colleague  uuid not null references access.colleague,
  at         timestamptz not null,
  seen_at    timestamptz,
  primary key (news, colleague)
);
comment on table work.news_for is 'Whom it was told to, and when they opened it: it waits for them no longer. Never deleted.';
create index news_unseen on work.news_for (colleague, at) where seen_at is null;

-- Noted by the courier; told by the reminder, which sees owners and no words.
grant insert on work.news to courier;
grant select, insert on work.news_for to reminder;
grant select on work.news to app, reminder;
grant update (told_at) on work.news to reminder;
grant select on work.news_for to app;
grant update (seen_at) on work.news_for to app;
grant select (weekdays, from_minute, to_minute) on work.routine to reminder;

alter table work.news enable row level security;
alter table work.news force row level security;
alter table work.news_for enable row level security;
alter table work.news_for force row level security;

create policy news_brought on work.news for insert to courier with check (told_at is null and what <> 'falls');
create policy news_for_the_reminder on work.news to reminder using (true) with check (true);
create policy news_of_who_falls on work.news for insert to lenke_keeper with check (what = 'falls');
-- While they see its subject.
create policy news_told_to_oneself on work.news for select to app
  using (exists (select from work.news_for f where f.news = news.id and f.colleague = nullif(current_setting('app.actor', true), '')::uuid)
         and (exists (select from work."case" c where c.id = news.case_id)
              or (news.case_id is null and exists (select from work.incoming i where i.id = news.about))));
create policy news_for_oneself on work.news_for for select to app
  using (colleague = nullif(current_setting('app.actor', true), '')::uuid);
create policy news_seen_oneself on work.news_for for update to app
  using (colleague = nullif(current_setting('app.actor', true), '')::uuid)
  with check (colleague = nullif(current_setting('app.actor', true), '')::uuid);
create policy news_told_by_the_reminder on work.news_for to reminder using (true) with check (true);

-- The new owner is told.
create function work.news_of_recusal() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into work.news (id, what, about, case_id, at) values (gen_random_uuid(), 'falls', new.case_id, new.case_id, new.at);
  return null;
end $$;
comment on function work.news_of_recusal() is 'Notes that a case went to another owner, so that they are told.';
revoke all on function work.news_of_recusal() from public;
create trigger recusal_told after insert on work.recusal for each row when (new.falls_to is not null)
  execute function work.news_of_recusal();
