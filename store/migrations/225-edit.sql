create table work.edit_draft (
  id        uuid,
  version   int check (version > 0),
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
grant select, insert on work.edit_draft to app;
alter table work.edit_draft enable row level security, force row level security;
create policy draft_of_its_writer on work.edit_draft to app
  using (kept_by = nullif(current_setting('app.actor', true), '')::uuid)
  with check (kept_by = nullif(current_setting('app.actor', true), '')::uuid and access.edits());

create table work.edit_proposal (
  id          uuid primary key,
  kind        text not null check (kind in ('change', 'new-decision', 'item', 'new-item', 'retire')),
  entry       text not null,
  place       text not null,
  was         jsonb,
  would       jsonb not null,
  why         text not null check (why <> ''),
  source      text not null check (source <> ''),
  draft       uuid unique,
  proposed_at timestamptz not null,
  proposed_by uuid not null references access.colleague,
  check (case kind when 'new-decision' then draft is not null when 'change' then draft is null else true end)
);
comment on table work.edit_proposal is 'What an editor proposes to change in the knowledge: what was, what would be, why, and the source. Never changed or deleted.';
create index edit_proposal_of_entry on work.edit_proposal (entry, proposed_at);
grant select, insert on work.edit_proposal to app;
grant select on work.edit_proposal to matcher;
alter table work.edit_proposal enable row level security, force row level security;
create policy proposal_for_editors on work.edit_proposal for select to app using (access.edits());
create policy proposal_in_own_name on work.edit_proposal for insert to app
  with check (proposed_by = nullif(current_setting('app.actor', true), '')::uuid and access.edits());
create policy proposal_for_the_overlay on work.edit_proposal for select to matcher using (true);
create policy edit_proposal_for_reach on work.edit_proposal for select to lenke_keeper using (true);

create table work.edit_answer (
  proposal    uuid primary key references work.edit_proposal,
  answer      text not null check (answer in ('approved', 'declined')),
  reason      text,
  answered_at timestamptz not null,
  answered_by uuid not null references access.colleague,
  -- Orders answers of one moment, whatever the clock.
  number      int not null,
  check (answer = 'approved' or reason <> '')
);
comment on table work.edit_answer is 'What a second editor answered, once. Approved edits, in the order of their answers, are the overlay on the files.';
grant select, insert on work.edit_answer to app;
grant select on work.edit_answer to matcher;
alter table work.edit_answer enable row level security, force row level security;
create policy answer_for_editors on work.edit_answer for select to app using (access.edits());
-- Never the one who proposed it.
create policy answer_by_a_second_editor on work.edit_answer for insert to app
  with check (answered_by = nullif(current_setting('app.actor', true), '')::uuid and access.reads('proposal', proposal));
create policy answer_for_the_overlay on work.edit_answer for select to matcher using (true);
-- For all staff.
create policy editor_named_in_history on access.colleague for select to matcher
  using (exists (select from work.edit_proposal p where p.proposed_by = colleague.id offset 0)
         or exists (select from work.edit_answer a where a.answered_by = colleague.id offset 0));

create table work.edit_import (
  id          uuid primary key,
  kind        text not null check (kind in ('change', 'new-decision', 'item', 'new-item', 'retire')),
  entry       text not null,
  place       text not null,
  was         jsonb,
  would       jsonb not null,
  why         text not null,
  source      text not null,
  proposed_at timestamptz not null,
  proposed_by text not null,
  answered_at timestamptz not null,
  answered_by text not null,
  imported_at timestamptz not null,
  number      int not null
);
comment on table work.edit_import is 'Edits that two editors of another installation proposed and approved, taken in by the operator. They count as approved here.';
grant select on work.edit_import to app, matcher;
alter table work.edit_import enable row level security, force row level security;
create policy import_for_editors on work.edit_import for select to app using (access.edits());
create policy import_for_the_overlay on work.edit_import for select to matcher using (true);
create policy import_by_the_keeper on work.edit_import to lenke_keeper using (true) with check (true);

-- Resumes from `after` when interrupted.
create table work.decision_sweep (
  decision text primary key,
  cases    int not null,
  after    uuid,
  compared int not null default 0,
  begun_at timestamptz not null,
  ended_at timestamptz
);
comment on table work.decision_sweep is 'How far a new decision has been compared with the open cases of this agency. Holds no case but the one it came to.';
grant select, insert, update (after, compared, ended_at) on work.decision_sweep to matcher;
alter table work.decision_sweep enable row level security, force row level security;
create policy sweep_by_the_matcher on work.decision_sweep to matcher using (true) with check (true);

create table work.decision_notice (
  case_id  uuid references work."case",
  decision text,
  relation text not null check (relation in ('necessary', 'onObserved', 'possible', 'differs')),
  at       timestamptz not null,
  primary key (case_id, decision)
);
comment on table work.decision_notice is 'A new decision that has facts in common with a case, for those who work on it. Says nothing of the case beyond that.';
grant select on work.decision_notice to app;
grant select, insert on work.decision_notice to matcher;
alter table work.decision_notice enable row level security, force row level security;
create policy notice_within_its_case on work.decision_notice for select to app using (access.on_case(case_id, 'inside'));
create policy notice_by_the_matcher on work.decision_notice to matcher using (true) with check (true);

create table work.decision_notice_seen (
  case_id  uuid,
  decision text,
  seen_at  timestamptz not null,
  seen_by  uuid not null references access.colleague,
  primary key (case_id, decision),
  foreign key (case_id, decision) references work.decision_notice
);
comment on table work.decision_notice_seen is 'Which notices somebody working on the case has put aside as read.';
grant select, insert on work.decision_notice_seen to app;
alter table work.decision_notice_seen enable row level security, force row level security;
create policy notice_seen_within_its_case on work.decision_notice_seen for select to app using (access.on_case(case_id, 'inside'));
create policy notice_seen_in_own_name on work.decision_notice_seen for insert to app
  with check (seen_by = nullif(current_setting('app.actor', true), '')::uuid and access.on_case(case_id, 'sees'));
