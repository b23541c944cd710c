alter table access.colleague drop constraint colleague_role_check;
alter table access.colleague add constraint colleague_role_check
  check (role in ('officer', 'caseworker', 'supervisor', 'analyst', 'editor'));

create table work.edit_draft (
  id        uuid not null,
  version   int not null check (version > 0),
  content   jsonb not null,
  -- Null for a new decision.
  entry     text,
  discarded boolean not null default false,
  kept_at   timestamptz not null,
  kept_by   uuid not null references access.colleague,
  primary key (id, version)
);
comment on table work.edit_draft is 'A new decision or another statement as it is being written, each keeping of it a row; the newest counts. Seen by whoever writes it.';
create index edit_draft_of on work.edit_draft (kept_by, id, version desc);

create table work.edit_proposal (
  id           uuid primary key,
  kind         text not null check (kind in ('change', 'new-decision', 'item', 'new-item', 'retire')),
  entry        text not null,
  place        text not null,
  was          jsonb,
  would        jsonb not null,
  why          text not null check (why <> ''),
  source       text not null check (source <> ''),
  draft        uuid unique,
  proposed_at  timestamptz not null,
  proposed_by  uuid not null references access.colleague,
  check (case kind when 'new-decision' then draft is not null when 'change' then draft is null else true end)
);
comment on table work.edit_proposal is 'What an editor proposes to change in the knowledge: what was, what would be, why, and the source. Never changed or deleted.';
create index edit_proposal_of_entry on work.edit_proposal (entry, proposed_at);

create table work.edit_answer (
  proposal     uuid primary key references work.edit_proposal,
  answer       text not null check (answer in ('approved', 'declined')),
  reason       text,
  answered_at  timestamptz not null,
  answered_by  uuid not null references access.colleague,
  -- Orders answers of one moment, whatever the clock.
  number       int not null,
  check (answer = 'approved' or reason <> '')
);
comment on table work.edit_answer is 'What a second editor answered, once. Approved edits, in the order of their answers, are the overlay on the files.';

create table work.edit_import (
  id           uuid primary key,
  kind         text not null check (kind in ('change', 'new-decision', 'item', 'new-item', 'retire')),
  entry        text not null,
  place        text not null,
  was          jsonb,
  would        jsonb not null,
  why          text not null,
  source       text not null,
  proposed_at  timestamptz not null,
  proposed_by  text not null,
  answered_at  timestamptz not null,
  answered_by  text not null,
  imported_at  timestamptz not null,
  number       int not null
);
comment on table work.edit_import is 'Edits that two editors of another installation proposed and approved, taken in by the operator. They count as approved here.';

-- Resumes from `after` when interrupted.
create table work.decision_sweep (
  decision   text primary key,
  cases      int not null,
  after      uuid,
  compared   int not null default 0,
  begun_at   timestamptz not null,
  ended_at   timestamptz
);
comment on table work.decision_sweep is 'How far a new decision has been compared with the open cases of this agency. Holds no case but the one it came to.';

create table work.decision_notice (
  case_id    uuid not null references work."case",
  decision   text not null,
  relation   text not null check (relation in ('necessary', 'onObserved', 'possible', 'differs')),
  at         timestamptz not null,
  primary key (case_id, decision)
);
comment on table work.decision_notice is 'A new decision that has facts in common with a case, for those who work on it. Says nothing of the case beyond that.';

create table work.decision_notice_seen (
  case_id    uuid not null,
  decision   text not null,
  seen_at    timestamptz not null,
  seen_by    uuid not null references access.colleague,
  primary key (case_id, decision),
  foreign key (case_id, decision) references work.decision_notice
);
comment on table work.decision_notice_seen is 'Which notices somebody working on the case has put aside as read.';

grant usage on schema work to matcher;
grant select, insert on work.edit_draft, work.edit_proposal, work.edit_answer to app;
grant select on work.edit_proposal, work.edit_answer, work.edit_import to matcher;
grant select on work.edit_import to app;
grant usage on schema access to matcher;
grant select (id, name) on access.colleague to matcher;
grant select, insert on work.decision_sweep to matcher;
grant update (after, compared, ended_at) on work.decision_sweep to matcher;
grant select, insert on work.decision_notice to matcher;
grant select on work.decision_notice to app;
grant select, insert on work.decision_notice_seen to app;
-- Cases, facts and endings: no label, person or words.
grant select (id) on work."case" to matcher;
grant select (id, case_id, facts) on work.observation to matcher;
grant select (case_id, kind) on work.outcome to matcher;

alter table work.edit_draft enable row level security;
alter table work.edit_draft force row level security;
alter table work.edit_proposal enable row level security;
alter table work.edit_proposal force row level security;
alter table work.edit_answer enable row level security;
alter table work.edit_answer force row level security;
alter table work.edit_import enable row level security;
alter table work.edit_import force row level security;
alter table work.decision_sweep enable row level security;
alter table work.decision_sweep force row level security;
alter table work.decision_notice enable row level security;
alter table work.decision_notice force row level security;
alter table work.decision_notice_seen enable row level security;
alter table work.decision_notice_seen force row level security;

create policy draft_of_its_writer on work.edit_draft to app
  using (kept_by = nullif(current_setting('app.actor', true), '')::uuid)
  with check (kept_by = nullif(current_setting('app.actor', true), '')::uuid
              and exists (select from access.colleague c where c.id = edit_draft.kept_by and c.role = 'editor'));
create policy proposal_for_editors on work.edit_proposal for select to app
  using (exists (select from access.colleague c
                  where c.id = nullif(current_setting('app.actor', true), '')::uuid and c.role = 'editor'));
create policy proposal_in_own_name on work.edit_proposal for insert to app
  with check (proposed_by = nullif(current_setting('app.actor', true), '')::uuid
              and exists (select from access.colleague c where c.id = edit_proposal.proposed_by and c.role = 'editor'));
create policy answer_for_editors on work.edit_answer for select to app
  using (exists (select from access.colleague c
                  where c.id = nullif(current_setting('app.actor', true), '')::uuid and c.role = 'editor'));
-- Never the one who proposed it.
create policy answer_by_a_second_editor on work.edit_answer for insert to app
  with check (answered_by = nullif(current_setting('app.actor', true), '')::uuid
              and exists (select from access.colleague c where c.id = edit_answer.answered_by and c.role = 'editor')
              and exists (select from work.edit_proposal p where p.id = edit_answer.proposal and p.proposed_by <> edit_answer.answered_by));
create policy import_for_editors on work.edit_import for select to app
  using (exists (select from access.colleague c
                  where c.id = nullif(current_setting('app.actor', true), '')::uuid and c.role = 'editor'));
create policy import_for_the_overlay on work.edit_import for select to matcher using (true);
create policy import_by_the_keeper on work.edit_import to lenke_keeper using (true) with check (true);
-- For all staff.
create policy editor_named_in_history on access.colleague for select to matcher
  using (exists (select from work.edit_proposal p where p.proposed_by = colleague.id)
         or exists (select from work.edit_answer a where a.answered_by = colleague.id));
create policy proposal_for_the_overlay on work.edit_proposal for select to matcher using (true);
create policy answer_for_the_overlay on work.edit_answer for select to matcher using (true);
create policy sweep_by_the_matcher on work.decision_sweep to matcher using (true) with check (true);
create policy notice_by_the_matcher on work.decision_notice to matcher using (true) with check (true);
create policy notice_within_its_case on work.decision_notice for select to app
  using (exists (select from work."case" c where c.id = case_id));
create policy notice_seen_within_its_case on work.decision_notice_seen for select to app
  using (exists (select from work."case" c where c.id = case_id));
create policy notice_seen_in_own_name on work.decision_notice_seen for insert to app
  with check (seen_by = nullif(current_setting('app.actor', true), '')::uuid
              and exists (select from work."case" c where c.id = case_id));
create policy case_matched on work."case" for select to matcher using (true);
create policy observation_matched on work.observation for select to matcher using (true);
create policy outcome_matched on work.outcome for select to matcher using (true);
