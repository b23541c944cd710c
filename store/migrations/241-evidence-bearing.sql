-- What items bear on, what is withdrawn, and what is missing.
create table work.evidence_bearing (
  id          uuid primary key,
  item        uuid not null,
  case_id     uuid not null,
  provision   text,
  element     text,
  observation uuid,
  factor      text,
  event       uuid references work.life_event,
  bears       text not null check (bears in ('for', 'against', 'explains')),
  persons     uuid[] check (persons <> '{}'),
  sealed      text not null,
  at          timestamptz not null,
  by          uuid not null references access.colleague,
  unique (id, case_id),
  check ((provision is null) = (element is null) and (observation is null) = (factor is null)),
  check (num_nonnulls(element, factor, event) = 1),
  foreign key (item, case_id) references work.evidence_item (id, case_id),
  foreign key (observation, case_id) references work.observation (id, case_id)
);
comment on table work.evidence_bearing is 'What an item speaks for, against or explains: an element of a provision, an observed fact, or an event. Never how strongly. Never changed or deleted.';
comment on column work.evidence_bearing.persons is 'Of which persons it is said; null: of all.';
create index evidence_bearing_of_case on work.evidence_bearing (case_id, item);
grant select, insert on work.evidence_bearing to app;
alter table work.evidence_bearing enable row level security, force row level security;
create policy evidence_bearing_for_members on work.evidence_bearing for select to app using (access.on_case(case_id, 'whole'));
create policy evidence_bearing_in_own_name on work.evidence_bearing for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and access.on_case(case_id, 'whole'));

create table work.evidence_withdrawn (
  id      uuid primary key,
  case_id uuid not null references work."case",
  item    uuid unique,
  bearing uuid unique,
  sealed  text not null,
  at      timestamptz not null,
  by      uuid not null references access.colleague,
  check (num_nonnulls(item, bearing) = 1),
  foreign key (item, case_id) references work.evidence_item (id, case_id),
  foreign key (bearing, case_id) references work.evidence_bearing (id, case_id)
);
comment on table work.evidence_withdrawn is 'That an item is no longer used, or what it was said to bear on, and why. Both stay to be read. Never changed or deleted.';
create index evidence_withdrawn_of_case on work.evidence_withdrawn (case_id);
grant select, insert on work.evidence_withdrawn to app;
alter table work.evidence_withdrawn enable row level security, force row level security;
create policy evidence_withdrawn_for_members on work.evidence_withdrawn for select to app using (access.on_case(case_id, 'whole'));
create policy evidence_withdrawn_in_own_name on work.evidence_withdrawn for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and access.on_case(case_id, 'whole'));

create table work.evidence_gap (
  id        uuid primary key,
  case_id   uuid not null references work."case",
  provision text not null,
  element   text not null,
  persons   uuid[] check (persons <> '{}'),
  last_day  date,
  why       text check (why in ('kept-until', 'limitation', 'detention', 'own')),
  sealed    text not null,
  at        timestamptz not null,
  by        uuid not null references access.colleague,
  unique (id, case_id),
  check ((last_day is null) = (why is null))
);
comment on table work.evidence_gap is 'A source that is missing for an element: what, whom to ask, on which basis, and by when. Never changed or deleted.';
create index evidence_gap_of_case on work.evidence_gap (case_id);
grant select, insert on work.evidence_gap to app;
alter table work.evidence_gap enable row level security, force row level security;
create policy evidence_gap_for_members on work.evidence_gap for select to app using (access.on_case(case_id, 'whole'));
create policy evidence_gap_in_own_name on work.evidence_gap for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and access.on_case(case_id, 'whole'));

create table work.evidence_gap_step (
  id       uuid primary key,
  gap      uuid not null,
  case_id  uuid not null,
  what     text not null check (what in ('asked', 'got', 'refused', 'does-not-exist', 'not-worth')),
  happened date not null,
  item     uuid,
  sealed   text not null,
  at       timestamptz not null,
  by       uuid not null references access.colleague,
  check (item is null or what = 'got'),
  foreign key (gap, case_id) references work.evidence_gap (id, case_id),
  foreign key (item, case_id) references work.evidence_item (id, case_id)
);
comment on table work.evidence_gap_step is 'What was done about a missing source: asked for, got, refused. The latest holds. Never changed or deleted.';
create index evidence_gap_step_of_case on work.evidence_gap_step (case_id, gap);
create unique index evidence_gap_ended on work.evidence_gap_step (gap) where what <> 'asked';
grant select, insert on work.evidence_gap_step to app;
alter table work.evidence_gap_step enable row level security, force row level security;
create policy evidence_gap_step_for_members on work.evidence_gap_step for select to app using (access.on_case(case_id, 'whole'));
create policy evidence_gap_step_in_own_name on work.evidence_gap_step for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and access.on_case(case_id, 'whole'));

alter table work.deadline drop constraint deadline_kind_check;
alter table work.deadline add constraint deadline_kind_check check (kind in (
  'referral-answer', 'incoming-answer', 'reply-owed', 'plan-step', 'plan-follow-up', 'plan-b', 'safeguard-review', 'right-day',
  'right-at-once', 'consent-ends', 'removal', 'ground-gone', 'evidence-gap'));
