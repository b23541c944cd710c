-- A removal lasts until dealt with; and reasons to keep what was passed on after its sender withdrew.

-- Ids are per referral: one used elsewhere must reveal nothing.
alter table work.step drop constraint step_pkey, add primary key (thread, id);

create table work.removal_talk (
  id          uuid not null,
  removal     uuid not null,
  thread      uuid not null references work.referral,
  result      text not null check (result in ('talked', 'not-reached')),
  whom        text not null check (whom <> ''),
  reached_at  timestamptz not null,
  words       text not null check (words <> ''),
  at          timestamptz not null,
  by          uuid not null references access.colleague,
  primary key (thread, id),
  foreign key (thread, removal) references work.step (thread, id)
);
comment on table work.removal_talk is 'What a colleague did about a removal that was told of: whom they reached and when, and whether somebody talked with the person. It stays here. Never changed.';
create index removal_talk_of_thread on work.removal_talk (thread, at);
grant select, insert on work.removal_talk to app;
alter table work.removal_talk enable row level security;
alter table work.removal_talk force row level security;
create policy removal_talk_within_its_referral on work.removal_talk for select to app
  using (exists (select from work.referral r where r.id = removal_talk.thread));
create policy removal_talk_in_own_name on work.removal_talk for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid
              and exists (select from work.referral r where r.id = removal_talk.thread)
              and exists (select from work.step s where s.id = removal_talk.removal and s.thread = removal_talk.thread and s.kind = 'removal'));

-- The soonest is passed on: for that the courier sees step kinds and two dates.
alter table work.step
  add column removal_decided text generated always as (case when deed ->> 'step' = 'removal' then deed ->> 'decided' end) stored,
  add column removal_planned text generated always as (case when deed ->> 'step' = 'removal' then deed ->> 'planned' end) stored;
grant select (kind, by, removal_decided, removal_planned) on work.step to courier;

-- A withdrawn basis: take back or keep what was passed on.
alter table work.deadline drop constraint deadline_kind_check;
alter table work.deadline
  add constraint deadline_kind_check check (kind in ('referral-answer', 'incoming-answer', 'reply-owed', 'plan-step', 'plan-follow-up',
                                                     'safeguard-review', 'right-day', 'consent-ends', 'removal', 'ground-gone'));
create table work.passing_kept (
  referral  uuid primary key references work.referral,
  why       text not null check (why <> ''),
  at        timestamptz not null,
  by        uuid not null references access.colleague
);
comment on table work.passing_kept is 'Why what was passed on is kept, though whoever sent it first has taken it back: on our own ground. It stays here. Never changed.';
grant select, insert on work.passing_kept to app;
alter table work.passing_kept enable row level security;
alter table work.passing_kept force row level security;
create policy passing_kept_within_its_referral on work.passing_kept for select to app
  using (exists (select from work.referral r where r.id = passing_kept.referral));
create policy passing_kept_in_own_name on work.passing_kept for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid
              and exists (select from work.referral r where r.id = passing_kept.referral and r.passes_on is not null));
