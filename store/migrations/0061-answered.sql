-- Authors hear when “under eighteen” is answered with no.
alter table work.news drop constraint news_what_check;
alter table work.news add constraint news_what_check
  check (what in ('came', 'withdrawn', 'declined', 'asked', 'replied', 'outcome', 'falls', 'added', 'lifted', 'answered', 'given', 'brought')
         and (what in ('lifted', 'answered', 'given', 'brought')) = (colleague is not null)
         and (what = 'brought') = (by is not null));
comment on table work.news is 'That something came from another agency, or was added to a case by a colleague, that a case went to another owner, that a case no longer says that somebody in it may be a child, that a colleague answered of somebody that they are none, that a colleague was given a part of a plan, or that one was brought into a case: what kind of thing, about which thread, case or person, and from whom. No word of what it says. Never deleted.';
comment on column work.news.about is 'What is opened to have seen it: the thread of a referral or a report; of an outcome, of what was added, of what was lifted or answered, of a case that went on and of one that somebody was brought into, the case; of what was given, the person whose plan it is.';
drop policy news_brought on work.news;
create policy news_brought on work.news for insert to courier with check (told_at is null and what not in ('falls', 'added', 'lifted', 'answered', 'given', 'brought'));
create policy news_of_what_was_answered on work.news for insert to lenke_keeper with check (what = 'answered');

create function work.news_of_answered() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare
  -- The later of lifting and answering is told.
  told timestamptz := greatest(
    (select coalesce(max(s.set_at), '-infinity') from work.safeguard s
      where s.case_id = new.case_id and s.kind = 'minor-or-maybe' and not s.holds),
    (select coalesce(max(l.noted_at), '-infinity') from work.life_answer l
      where l.person = new.person and l.question = new.question and l.answer = new.answer and l.id <> new.id));
begin
  insert into work.news (id, what, about, case_id, at, colleague)
    select gen_random_uuid(), 'answered', new.case_id, new.case_id, new.noted_at, who.id
      from (select distinct a.said_by as id from work.age_said a join work.plan p on p.id = a.plan
             where p.person = new.person and a.said_at > told and a.said_at < new.noted_at) who
     where who.id <> new.noted_by;
  return null;
end $$;
comment on function work.news_of_answered() is 'Notes that a colleague answered of somebody that they are not under eighteen, so that whoever else wrote that they say so is told.';
revoke all on function work.news_of_answered() from public;
create trigger age_answered after insert on work.life_answer for each row
  when (new.question = 'under-eighteen' and new.answer = 'no') execute function work.news_of_answered();
