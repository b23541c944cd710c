-- Authors hear when their word on a child is lifted.
alter table work.news add column colleague uuid references access.colleague;
comment on column work.news.colleague is 'Who is told, where it is for them alone; otherwise null.';
alter table work.news drop constraint news_what_check;
alter table work.news add constraint news_what_check
  check (what in ('came', 'withdrawn', 'declined', 'asked', 'replied', 'outcome', 'falls', 'added', 'lifted')
         and (what = 'lifted') = (colleague is not null));
comment on table work.news is 'That something came from another agency, or was added to a case by a colleague, that a case went to another owner, or that a case no longer says that somebody in it may be a child: what kind of thing, about which thread or case, and from whom. No word of what it says. Never deleted.';
comment on column work.news.about is 'What is opened to have seen it: the thread of a referral or a report; of an outcome, of what was added, of what was lifted and of a case that went on, the case.';
drop policy news_brought on work.news;
create policy news_brought on work.news for insert to courier with check (told_at is null and what not in ('falls', 'added', 'lifted'));

create policy life_answer_for_what_was_lifted on work.life_answer for select to lenke_keeper using (question = 'under-eighteen');
create policy news_of_what_was_lifted on work.news for insert to lenke_keeper with check (what = 'lifted');

create function work.news_of_lifted() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare
  lifted timestamptz := (select coalesce(max(s.set_at), '-infinity') from work.safeguard s
                          where s.case_id = new.case_id and s.kind = new.kind and not s.holds and s.set_at < new.set_at);
begin
  insert into work.news (id, what, about, case_id, at, colleague)
    select gen_random_uuid(), 'lifted', new.case_id, new.case_id, new.set_at, who.id
      from (select s.set_by as id from work.safeguard s
             where s.case_id = new.case_id and s.kind = new.kind and s.holds and s.why <> '' and s.set_at > lifted
            union
            select a.said_by from work.age_said a join work.plan p on p.id = a.plan
             where p.case_id = new.case_id and a.said_at > lifted
            union
            select l.noted_by from work.life_answer l join work.person p on p.id = l.person
             where p.case_id = new.case_id and l.question = 'under-eighteen' and l.answer = 'unknown' and l.noted_at > lifted) who
     where who.id <> new.set_by;
  return null;
end $$;
comment on function work.news_of_lifted() is 'Notes that a colleague lifted that somebody in a case is or may be a child, so that whoever else set it, wrote that somebody says so, or answered that nobody knows, is told.';
revoke all on function work.news_of_lifted() from public;
create trigger safeguard_lifted after insert on work.safeguard
  for each row when (new.kind = 'minor-or-maybe' and not new.holds and new.why <> '')
  execute function work.news_of_lifted();
