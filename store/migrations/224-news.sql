-- Kept until those it concerns open it.
create table work.news (
  id        uuid primary key,
  what      text not null,
  about     uuid not null,
  case_id   uuid references work."case",
  peer      text,
  at        timestamptz not null,
  told_at   timestamptz,
  colleague uuid references access.colleague,
  by        uuid references access.colleague,
  constraint news_what_check check (what in ('came', 'more', 'withdrawn', 'declined', 'asked', 'replied', 'outcome', 'falls', 'added', 'lifted',
                                             'answered', 'given', 'brought')
                                    and (what in ('lifted', 'answered', 'given', 'brought')) = (colleague is not null)
                                    and (what = 'brought') = (by is not null))
);
comment on table work.news is 'That something came from another agency, or was added to a case by a colleague, that a case went to another owner, that a case no longer says that somebody in it may be a child, that a colleague answered of somebody that they are none, that a colleague was given a part of a plan, or that one was brought into a case: what kind of thing, about which thread, case or person, and from whom. No word of what it says. Never deleted.';
comment on column work.news.about is 'What is opened to have seen it: the thread of a referral or a report; of an outcome, of what was added, of what was lifted or answered, of a case that went on and of one that somebody was brought into, the case; of what was given, the person whose plan it is.';
comment on column work.news.colleague is 'Who is told, where it is for them alone; otherwise null.';
comment on column work.news.by is 'The colleague who did it, where whoever is told reads who; otherwise null.';
create index news_untold on work.news (at, id) where told_at is null;
grant select on work.news to app;
-- Noted by the courier; told by the reminder, which sees owners and no words.
grant insert on work.news to courier;
grant select, update (told_at) on work.news to reminder;
alter table work.news enable row level security, force row level security;
-- While they see its subject.
create policy news_told_to_oneself on work.news for select to app using (access.reads('news', id));
create policy news_brought on work.news for insert to courier
  with check (told_at is null and what not in ('falls', 'added', 'lifted', 'answered', 'given', 'brought'));
create policy news_for_the_reminder on work.news to reminder using (true) with check (true);
create policy news_for_reach on work.news for select to lenke_keeper using (true);
create policy news_of_who_falls on work.news for insert to lenke_keeper with check (what = 'falls');
create policy news_of_what_was_added on work.news for insert to lenke_keeper with check (what = 'added');
create policy news_of_what_was_lifted on work.news for insert to lenke_keeper with check (what = 'lifted');
create policy news_of_what_was_given on work.news for insert to lenke_keeper with check (what = 'given');
create policy news_of_who_was_brought_in on work.news for insert to lenke_keeper with check (what = 'brought');
create policy news_of_what_was_answered on work.news for insert to lenke_keeper with check (what = 'answered');

create table work.news_for (
  news      uuid references work.news,
  colleague uuid references access.colleague,
  at        timestamptz not null,
  seen_at   timestamptz,
  primary key (news, colleague)
);
comment on table work.news_for is 'Whom it was told to, and when they opened it: it waits for them no longer. Never deleted.';
create index news_unseen on work.news_for (colleague, at) where seen_at is null;
grant select, update (seen_at) on work.news_for to app;
grant select, insert on work.news_for to reminder;
alter table work.news_for enable row level security, force row level security;
create policy news_for_oneself on work.news_for for select to app using (colleague = nullif(current_setting('app.actor', true), '')::uuid);
create policy news_seen_oneself on work.news_for for update to app
  using (colleague = nullif(current_setting('app.actor', true), '')::uuid)
  with check (colleague = nullif(current_setting('app.actor', true), '')::uuid);
create policy news_told_by_the_reminder on work.news_for to reminder using (true) with check (true);
create policy news_for_for_reach on work.news_for for select to lenke_keeper using (true);
