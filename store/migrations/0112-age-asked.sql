-- An age was read in people's words. Now who writes ticks that it is about age, and the person's age is asked until it is answered.

drop function work.child_open(uuid, uuid[], date);
drop table work.age_settled, work.age_said;
drop function work.wrote_entry(uuid, text, int, text);
drop policy safeguard_for_child_open on work.safeguard;
drop policy person_for_child_open on work.person;

create table work.age_asked (
  person  uuid not null references work.person,
  at      timestamptz not null,
  "by"    uuid not null references access.colleague,
  primary key (person, at, "by")
);
comment on table work.age_asked is 'That something was written of a person that is about their age, or an answer that says they may be under 18: by whom and when, without its words. Never changed or deleted.';
grant select, insert on work.age_asked to app;
alter table work.age_asked enable row level security;
alter table work.age_asked force row level security;
create policy age_asked_within_its_case on work.age_asked for select to app
  using (exists (select from work.person p where p.id = person offset 0));
create policy age_asked_in_own_name on work.age_asked for insert to app
  with check ("by" = nullif(current_setting('app.actor', true), '')::uuid
              and exists (select from work.person p where p.id = person offset 0));

-- Who helps with a journey and reads nothing of the law knows since when it is answered that the person is no child, and nothing else.
create policy life_event_for_adults on work.life_event for select to lenke_keeper using (kind = 'turns-eighteen');
create function work.adult_since(which uuid, today date) returns timestamptz
language sql stable security definer set search_path = pg_catalog as $$
  select case when turns.day > today then null
              when said.answer = 'no' then greatest(said.noted_at, turns.noted_at)
              -- A doubt on the birthday or after it is a doubt of the birthday.
              when said.answer is null or (said.noted_at at time zone 'Europe/Oslo')::date < turns.day then turns.noted_at end
    from (select e.day, e.noted_at from work.life_event e
           where e.person = which and e.kind = 'turns-eighteen' and e.holds
             and not exists (select from work.life_event n where n.replaces = e.id)
           order by e.noted_at desc limit 1) turns
    full join (select a.answer, a.noted_at from work.life_answer a
                where a.person = which and a.question = 'under-eighteen'
                order by a.noted_at desc, a.kept_at desc limit 1) said on true
   where (select l.holds from work.plan p join work.plan_place l on l.plan = p.id
           where p.person = which and l.field = 'return'
             and l.colleague = nullif(current_setting('app.actor', true), '')::uuid
           order by l.kept_at desc limit 1)
$$;
comment on function work.adult_since(uuid, date) is 'Since when it is answered of a person, or known by a birthday, that they are no child; to who sees what their plan says of going home, and not how it is known.';
revoke all on function work.adult_since(uuid, date) from public;
grant execute on function work.adult_since(uuid, date) to app;

create policy age_asked_for_news on work.age_asked for select to lenke_keeper using (true);
create policy person_for_news on work.person for select to lenke_keeper using (true);
create policy safeguard_for_news on work.safeguard for select to lenke_keeper using (true);

create or replace function work.news_of_lifted() returns trigger
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
            select a."by" from work.age_asked a join work.person p on p.id = a.person
             where p.case_id = new.case_id and a.at > lifted
            union
            select l.noted_by from work.life_answer l join work.person p on p.id = l.person
             where p.case_id = new.case_id and l.question = 'under-eighteen' and l.answer = 'unknown' and l.noted_at > lifted) who
     where who.id <> new.set_by;
  return null;
end $$;
comment on function work.news_of_lifted() is 'Notes that a colleague lifted that somebody in a case is or may be a child, so that who else set it, asked an age there, or answered that nobody knows, is told.';

create or replace function work.news_of_answered() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare
  -- What was lifted, or answered before, was told of as that.
  told timestamptz := greatest(
    (select coalesce(max(s.set_at), '-infinity') from work.safeguard s
      where s.case_id = new.case_id and s.kind = 'minor-or-maybe' and not s.holds),
    (select coalesce(max(l.noted_at), '-infinity') from work.life_answer l
      where l.person = new.person and l.question = new.question and l.answer = new.answer and l.id <> new.id));
begin
  insert into work.news (id, what, about, case_id, at, colleague)
    select gen_random_uuid(), 'answered', new.case_id, new.case_id, new.noted_at, who.id
      from (select distinct a."by" as id from work.age_asked a
             where a.person = new.person and a.at > told and a.at < new.noted_at) who
     where who.id <> new.noted_by;
  return null;
end $$;
comment on function work.news_of_answered() is 'Notes that a colleague answered of somebody that they are not under eighteen, so that who else asked their age is told.';

-- That child welfare was told of one person, as a step of their rights, folded the box about a child for those alone who read those rights.
create policy right_day_for_the_box on work.right_day for select to lenke_keeper using (step = 'notify-child-welfare');
create policy right_day_met_for_the_box on work.right_day_met for select to lenke_keeper using (true);
create policy right_day_undone_for_the_box on work.right_day_undone for select to lenke_keeper using (true);
create function work.told_in_rights(which uuid[]) returns table (case_id uuid, at timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select d.case_id, m.at
    from work.right_day d join work.right_day_met m on m.right_day = d.id
    join work."case" c on c.id = d.case_id
    left join work.case_member p on p.case_id = c.id and p.actor = nullif(current_setting('app.actor', true), '')::uuid
   where d.case_id = any(which) and d.step = 'notify-child-welfare'
     and p.part is distinct from 'recused' and (p.part is not null or not c.restricted)
     and not exists (select from work.right_day_undone u where u.met = m.id)
     -- Also once a telling may say that it was only tried.
     and to_jsonb(m) ->> 'closes' is distinct from 'false'
$$;
comment on function work.told_in_rights(uuid[]) is 'When child welfare was told of anyone in some cases, as a step of their rights; to who sees the case, and not of whom.';
revoke all on function work.told_in_rights(uuid[]) from public;
grant execute on function work.told_in_rights(uuid[]) to app;
