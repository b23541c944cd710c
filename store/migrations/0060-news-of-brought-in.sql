-- Added colleagues are told.
alter table work.case_member add column brought_by uuid references access.colleague;
comment on column work.case_member.brought_by is 'The colleague who brought them in; null where nobody did: who opened the case, stepped in, was let back in, or has a part of a plan.';
create policy case_member_brought_in_own_name on work.case_member as restrictive for insert to app
  with check (brought_by is null or (part = 'member' and brought_by = nullif(current_setting('app.actor', true), '')::uuid));

alter table work.news add column by uuid references access.colleague;
comment on column work.news.by is 'The colleague who did it, where whoever is told reads who; otherwise null.';
alter table work.news drop constraint news_what_check;
alter table work.news add constraint news_what_check
  check (what in ('came', 'withdrawn', 'declined', 'asked', 'replied', 'outcome', 'falls', 'added', 'lifted', 'given', 'brought')
         and (what in ('lifted', 'given', 'brought')) = (colleague is not null)
         and (what = 'brought') = (by is not null));
comment on table work.news is 'That something came from another agency, or was added to a case by a colleague, that a case went to another owner, that a case no longer says that somebody in it may be a child, that a colleague was given a part of a plan, or that one was brought into a case: what kind of thing, about which thread, case or person, and from whom. No word of what it says. Never deleted.';
comment on column work.news.about is 'What is opened to have seen it: the thread of a referral or a report; of an outcome, of what was added, of what was lifted, of a case that went on and of one that somebody was brought into, the case; of what was given, the person whose plan it is.';
drop policy news_brought on work.news;
create policy news_brought on work.news for insert to courier with check (told_at is null and what not in ('falls', 'added', 'lifted', 'given', 'brought'));
create policy news_of_who_was_brought_in on work.news for insert to lenke_keeper with check (what = 'brought');

create function work.news_of_brought_in() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into work.news (id, what, about, case_id, at, colleague, by)
    values (gen_random_uuid(), 'brought', new.case_id, new.case_id, now(), new.actor, new.brought_by);
  return null;
end $$;
comment on function work.news_of_brought_in() is 'Notes that a colleague was brought into a case by another, so that they are told.';
revoke all on function work.news_of_brought_in() from public;
create trigger member_brought_in after insert on work.case_member for each row
  when (new.brought_by is not null and new.brought_by <> new.actor) execute function work.news_of_brought_in();
