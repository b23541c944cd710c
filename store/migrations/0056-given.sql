-- Recipients of a plan part are told.
alter table work.news drop constraint news_what_check;
alter table work.news add constraint news_what_check
  check (what in ('came', 'withdrawn', 'declined', 'asked', 'replied', 'outcome', 'falls', 'added', 'lifted', 'given')
         and (what in ('lifted', 'given')) = (colleague is not null));
comment on table work.news is 'That something came from another agency, or was added to a case by a colleague, that a case went to another owner, that a case no longer says that somebody in it may be a child, or that a colleague was given a part of a plan: what kind of thing, about which thread, case or person, and from whom. No word of what it says. Never deleted.';
comment on column work.news.about is 'What is opened to have seen it: the thread of a referral or a report; of an outcome, of what was added, of what was lifted and of a case that went on, the case; of what was given, the person whose plan it is.';
drop policy news_brought on work.news;
create policy news_brought on work.news for insert to courier with check (told_at is null and what not in ('falls', 'added', 'lifted', 'given'));
create policy news_of_what_was_given on work.news for insert to lenke_keeper with check (what = 'given');

create function work.news_of_given() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into work.news (id, what, about, case_id, at, colleague)
    select gen_random_uuid(), 'given', p.person, p.case_id, max(g.given_at), g.colleague
      from given g join work.plan p on p.id = g.plan
     where g.holds and g.colleague <> g.given_by
     group by p.person, p.case_id, g.colleague;
  return null;
end $$;
comment on function work.news_of_given() is 'Notes that a colleague was given a part of a plan, once for all of it that was given at a time, so that they are told.';
revoke all on function work.news_of_given() from public;
create trigger place_given after insert on work.plan_place
  referencing new table as given for each statement execute function work.news_of_given();
