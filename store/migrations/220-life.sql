-- Permits are here and nowhere else.
create table work.life_event (
  id               uuid primary key,
  case_id          uuid not null references work."case",
  person           uuid not null references work.person,
  kind             text not null,
  day              date not null,
  provision        text,
  until            date,
  source           text not null check (source in ('told', 'document', 'authority', 'seen')),
  words            text,
  holds            boolean not null default true,
  replaces         uuid unique references work.life_event,
  replaces_outcome uuid references work.outcome,
  noted_at         timestamptz not null,
  noted_by         uuid not null references access.colleague,
  -- Only orders entries of one moment.
  kept_at          timestamptz not null default clock_timestamp(),
  "where"          text check ("where" in ('court', 'police')),
  also_tells       text[] check (also_tells <@ array['danger', 'health', 'law', 'journey', 'home', 'age']),
  -- One replacement each: of two at once the second is told.
  unique (person, replaces_outcome),
  check (holds or replaces is not null or replaces_outcome is not null),
  check (replaces is null or replaces_outcome is null),
  -- Paid through a date never after payment: later pay is another matter.
  constraint life_event_last_day check (until is null or not holds
                                        or case when kind in ('wages-settled', 'wage-paid') then until <= day else until >= day end),
  -- One pay date only: earlier pay may still be missing.
  constraint life_event_which_pay_day check (kind <> 'wage-paid' or until is not null)
);
comment on table work.life_event is 'What happened to a person, with its day and how it is known. A correction is a later entry that says which it replaces. Never changed or deleted.';
comment on column work.life_event."where" is 'Where evidence was given; null where that is not known.';
create index life_event_of_person on work.life_event (person, noted_at);
grant select, insert on work.life_event to app;
grant select (id, person, kind, day, provision, until, source, holds, replaces, replaces_outcome, noted_at, kept_at, "where")
  on work.life_event to courier;
alter table work.life_event enable row level security, force row level security;
create policy life_event_within_its_case on work.life_event for select to app using (access.reads_law(case_id, person));
-- In one's own name, within one person or case.
create policy life_event_in_own_name on work.life_event for insert to app
  with check (noted_by = nullif(current_setting('app.actor', true), '')::uuid and access.pairs('person-case', person, case_id));
create policy life_event_for_an_outcome_of_its_case on work.life_event as restrictive for insert to app
  with check (replaces_outcome is null or access.pairs('outcome-case', replaces_outcome, case_id));
create policy life_event_for_the_courier on work.life_event for select to courier using (true);
create policy life_event_for_adults on work.life_event for select to lenke_keeper using (kind = 'turns-eighteen');

create table work.life_answer (
  id          uuid primary key,
  case_id     uuid not null references work."case",
  person      uuid not null references work.person,
  question    text not null,
  answer      text not null,
  words       text,
  answered_on date not null,
  source      text not null check (source in ('told', 'document', 'authority', 'seen')),
  noted_at    timestamptz not null,
  noted_by    uuid not null references access.colleague,
  kept_at     timestamptz not null default clock_timestamp(),
  also_tells  text[] check (also_tells <@ array['danger', 'health', 'law', 'journey', 'home', 'age'])
);
comment on table work.life_answer is 'Answers to questions that rights wait for; the newest of a question stands. Never changed or deleted.';
create index life_answer_of_person on work.life_answer (person, noted_at);
grant select, insert on work.life_answer to app;
grant select (person, question, answer, noted_at, kept_at) on work.life_answer to courier;
alter table work.life_answer enable row level security, force row level security;
create policy life_answer_within_its_case on work.life_answer for select to app using (access.reads_law(case_id, person));
create policy life_answer_in_own_name on work.life_answer for insert to app
  with check (noted_by = nullif(current_setting('app.actor', true), '')::uuid and access.pairs('person-case', person, case_id));
create policy life_answer_for_the_courier on work.life_answer for select to courier using (true);
create policy life_answer_for_what_was_lifted on work.life_answer for select to lenke_keeper using (question = 'under-eighteen');

create function work.news_of_answered() returns trigger
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
revoke all on function work.news_of_answered() from public;
create trigger age_answered after insert on work.life_answer
  for each row when (new.question = 'under-eighteen' and new.answer = 'no') execute function work.news_of_answered();

-- Not to who stepped aside from the case.
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
     and not exists (select from work.person p join work.case_member m on m.case_id = p.case_id
                      where p.id = which and m.part = 'recused'
                        and m.actor = nullif(current_setting('app.actor', true), '')::uuid)
$$;
comment on function work.adult_since(uuid, date) is 'Since when it is answered of a person, or known by a birthday, that they are no child; to who sees what their plan says of going home, and not how it is known.';
revoke all on function work.adult_since(uuid, date) from public;
grant execute on function work.adult_since(uuid, date) to app;
