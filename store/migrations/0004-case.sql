-- Its state follows from deeds, never from a column.
create table work."case" (
  id          uuid primary key,
  label       text not null,
  place       text not null,
  sector      text not null,
  restricted  boolean not null default false,
  opened_at   timestamptz not null,
  opened_by   uuid not null references access.colleague
);
comment on table work."case" is 'Cases of this agency. Seen by colleagues who are not recused; restricted ones by their members and whoever opened them.';
create index case_newest on work."case" (opened_at desc, id);

create table work.case_member (
  case_id  uuid not null references work."case",
  actor    uuid not null references access.colleague,
  part     text not null check (part in ('owner', 'member', 'recused')),
  primary key (case_id, actor)
);
comment on table work.case_member is 'Who has which part in a case. A recused colleague sees nothing of it.';
create index case_member_of on work.case_member (actor, case_id);
-- Few, but asked for at every reading of a case.
create index case_member_recused on work.case_member (actor, case_id) where part = 'recused';

grant select, insert on work."case", work.case_member to app;
alter table work."case" enable row level security;
alter table work."case" force row level security;
alter table work.case_member enable row level security;
alter table work.case_member force row level security;

-- One's own parts; others' are seen through the case.
create policy case_member_own on work.case_member for select to app
  using (actor = nullif(current_setting('app.actor', true), '')::uuid);
create policy case_seen on work."case" for select to app using (
  -- An array is evaluated once per query, not per row.
  id <> all (array(select m.case_id from work.case_member m
                    where m.actor = nullif(current_setting('app.actor', true), '')::uuid and m.part = 'recused'))
  and (not restricted or opened_by = nullif(current_setting('app.actor', true), '')::uuid
       or exists (select from work.case_member m where m.case_id = id
               and m.actor = nullif(current_setting('app.actor', true), '')::uuid))
);
create policy case_opened_in_own_name on work."case" for insert to app
  with check (opened_by = nullif(current_setting('app.actor', true), '')::uuid);
-- Only into a visible case; only its opener owns it.
create policy case_member_joined on work.case_member for insert to app
  with check (exists (select from work."case" c where c.id = case_id
                       and (part <> 'owner' or (c.opened_by = actor and actor = nullif(current_setting('app.actor', true), '')::uuid))));

-- Nothing is corrected in place.
create table work.observation (
  id         uuid primary key,
  case_id    uuid not null references work."case",
  noted_at   timestamptz not null,
  noted_by   uuid references access.colleague,
  came_from  text not null,
  verified   boolean not null default false,
  words      text,
  facts      jsonb not null
);
comment on table work.observation is 'Observations on a case. noted_by is null for what came from outside, and came_from says whence. Never changed or deleted.';
create index observation_of_case on work.observation (case_id, noted_at);

create table work.safeguard (
  id       uuid primary key,
  case_id  uuid not null references work."case",
  kind     text not null check (kind in ('employer-must-not-know', 'talk-before-removal', 'interpreter')),
  holds    boolean not null,
  why      text not null,
  set_at   timestamptz not null,
  set_by   uuid not null references access.colleague
);
comment on table work.safeguard is 'Safeguards set and lifted on a case; the latest of a kind holds. Never changed or deleted.';
create index safeguard_of_case on work.safeguard (case_id, kind, set_at desc);

create table work.person (
  id         uuid primary key,
  case_id    uuid not null references work."case",
  pseudonym  text not null,
  added_at   timestamptz not null,
  added_by   uuid not null references access.colleague
);
comment on table work.person is 'A person in a case, by pseudonym. The name, if any, stands in schema identity.';
create index person_of_case on work.person (case_id);

create table work.consent (
  id          uuid primary key,
  person      uuid not null references work.person,
  recipient   text not null,
  purpose     text not null,
  given_on    date not null,
  given_how   text not null,
  until       date not null,
  withdrawn_on date,
  noted_by    uuid not null references access.colleague
);
comment on table work.consent is 'A person''s consent that one recipient is told for one purpose, until a day. Only its withdrawal can be added.';
create index consent_of_person on work.consent (person);

create table work.outcome (
  id         uuid primary key,
  case_id    uuid not null references work."case",
  kind       text not null check (kind in ('reported', 'dropped', 'charged', 'judged')),
  provision  text,
  note       text,
  happened   date not null,
  noted_at   timestamptz not null,
  noted_by   uuid references access.colleague,
  came_from  text
);
comment on table work.outcome is 'What became of a case: noted here, or told by another agency (came_from). Never changed or deleted.';
create index outcome_of_case on work.outcome (case_id, happened);

grant select, insert on work.observation, work.safeguard, work.person, work.consent, work.outcome to app;
grant update (withdrawn_on) on work.consent to app;

alter table work.observation enable row level security;
alter table work.observation force row level security;
alter table work.safeguard enable row level security;
alter table work.safeguard force row level security;
alter table work.person enable row level security;
alter table work.person force row level security;
alter table work.consent enable row level security;
alter table work.consent force row level security;
alter table work.outcome enable row level security;
alter table work.outcome force row level security;

create policy observation_within_its_case on work.observation to app
  using (exists (select from work."case" c where c.id = case_id))
  with check (exists (select from work."case" c where c.id = case_id));
create policy safeguard_within_its_case on work.safeguard to app
  using (exists (select from work."case" c where c.id = case_id))
  with check (exists (select from work."case" c where c.id = case_id));
create policy person_within_its_case on work.person to app
  using (exists (select from work."case" c where c.id = case_id))
  with check (exists (select from work."case" c where c.id = case_id));
create policy consent_within_its_case on work.consent to app
  using (exists (select from work.person p where p.id = person))
  with check (exists (select from work.person p where p.id = person));
create policy outcome_within_its_case on work.outcome to app
  using (exists (select from work."case" c where c.id = case_id))
  with check (exists (select from work."case" c where c.id = case_id));

-- Sealed; opened by members only, for a logged reason.
create table identity.person_name (
  person   uuid primary key references work.person,
  sealed   text not null
);
comment on table identity.person_name is 'Names, sealed with the cell''s key. The application cannot change or delete one.';
grant select, insert on identity.person_name to app;
alter table identity.person_name enable row level security;
alter table identity.person_name force row level security;
create policy person_name_for_members on identity.person_name to app
  using (exists (select from work.person p join work.case_member m using (case_id)
                  where p.id = person and m.part in ('owner', 'member')
                    and m.actor = nullif(current_setting('app.actor', true), '')::uuid))
  with check (exists (select from work.person p join work.case_member m using (case_id)
                  where p.id = person and m.part in ('owner', 'member')
                    and m.actor = nullif(current_setting('app.actor', true), '')::uuid));

-- Readers of the case, and always one's own deeds.
create policy entry_read_within_its_case on log.entry for select to app
  using (actor = nullif(current_setting('app.actor', true), '')
         or (case_id is not null and exists (select from work."case" c where c.id = case_id)));

create table work.routine (
  id         uuid primary key,
  trigger    text not null,
  decides    uuid not null references access.colleague,
  stands_in  uuid not null references access.colleague,
  weekdays   int[] not null,
  from_minute int not null check (from_minute between 0 and 1439),
  to_minute  int not null check (to_minute between 1 and 1440),
  else_call  text not null,
  set_at     timestamptz not null,
  set_by     uuid references access.colleague
);
comment on table work.routine is 'Who here may decide what, who stands in, at what hours. The latest of a trigger holds; earlier ones stay.';
grant select, insert on work.routine to app;
alter table work.routine enable row level security;
alter table work.routine force row level security;
create policy routine_known_to_colleagues on work.routine to app using (true)
  with check (set_by = nullif(current_setting('app.actor', true), '')::uuid);
create policy routine_first_set on work.routine for insert to lenke_keeper with check (set_by is null);
