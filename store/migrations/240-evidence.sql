-- Evidence in a case: items, what each rests on, whose hands it went through. Everything is added, nothing is changed: a correction is a new item.
-- Read and written by who has a part in the case that is more than a part of one plan.
alter table work.person add unique (id, case_id);
alter table work.observation add unique (id, case_id);

create table work.evidence_item (
  id                uuid primary key,
  case_id           uuid not null references work."case",
  number            int not null check (number > 0),
  kind              text not null check (kind in ('statement', 'document', 'digital', 'object', 'seen-by-authority', 'register', 'expert')),
  speaker           uuid,
  speaker_is        text check (speaker_is in ('injured', 'other-injured', 'witness', 'suspect', 'authority')),
  rests_on_known    text not null check (rests_on_known in ('yes', 'no', 'unknown')),
  made_earliest     date,
  made_latest       date,
  obtained_earliest date,
  obtained_latest   date,
  how               text not null check (how in ('given', 'seized', 'asked-for', 'found', 'register', 'told')),
  sealed            text not null,
  observation       uuid,
  corrects          uuid unique,
  at                timestamptz not null,
  by                uuid not null references access.colleague,
  unique (case_id, number),
  unique (id, case_id),
  check (speaker is null or speaker_is is not null),
  check (made_earliest <= made_latest),
  check (obtained_earliest <= obtained_latest),
  check (corrects <> id),
  foreign key (speaker, case_id) references work.person (id, case_id),
  foreign key (observation, case_id) references work.observation (id, case_id),
  foreign key (corrects, case_id) references work.evidence_item (id, case_id)
);
comment on table work.evidence_item is 'An item of evidence in a case: what kind it is, whose word, when it was made and obtained, and how. Its words are sealed. Never changed or deleted.';
comment on column work.evidence_item.number is 'Its number in the case, as spoken; it is never used again.';
comment on column work.evidence_item.speaker is 'The person of the case whose word it is; null where it is another''s or nobody''s.';
comment on column work.evidence_item.corrects is 'The item that this one takes the place of, once.';
grant select, insert on work.evidence_item to app;
grant select on work.evidence_item to sequencer;
alter table work.evidence_item enable row level security, force row level security;
create policy evidence_item_for_members on work.evidence_item for select to app using (access.on_case(case_id, 'whole'));
create policy evidence_item_in_own_name on work.evidence_item for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and access.on_case(case_id, 'whole'));
create policy evidence_item_verified on work.evidence_item for select to sequencer using (true);

create table work.evidence_rests_on (
  item    uuid not null,
  case_id uuid not null,
  on_item uuid,
  word_of uuid,
  unique nulls not distinct (item, on_item, word_of),
  check (num_nonnulls(on_item, word_of) = 1),
  check (on_item <> item),
  foreign key (item, case_id) references work.evidence_item (id, case_id),
  foreign key (on_item, case_id) references work.evidence_item (id, case_id),
  foreign key (word_of, case_id) references work.person (id, case_id)
);
comment on table work.evidence_rests_on is 'What an item only repeats or was made from: another item of the case, or a person''s word. Written with the item. Never changed or deleted.';
create index evidence_rests_on_of_case on work.evidence_rests_on (case_id);
grant select, insert on work.evidence_rests_on to app;
grant select on work.evidence_rests_on to sequencer;
alter table work.evidence_rests_on enable row level security, force row level security;
create policy evidence_rests_on_for_members on work.evidence_rests_on to app
  using (access.on_case(case_id, 'whole')) with check (access.on_case(case_id, 'whole'));
create policy evidence_rests_on_verified on work.evidence_rests_on for select to sequencer using (true);

create table work.evidence_custody (
  id       uuid primary key,
  item     uuid not null,
  case_id  uuid not null,
  deed     text not null check (deed in ('came', 'file', 'moved', 'copied', 'returned')),
  happened date not null,
  sealed   text not null,
  sha256   text check (sha256 ~ '^[0-9a-f]{64}$'),
  at       timestamptz not null,
  by       uuid not null references access.colleague,
  check ((deed = 'file') = (sha256 is not null)),
  foreign key (item, case_id) references work.evidence_item (id, case_id)
);
comment on table work.evidence_custody is 'Through whose hands an item went: from whom, to whom, where, with which seal. A digest of each row is in the log, which is chained. Never changed or deleted.';
comment on column work.evidence_custody.sha256 is 'Of the file as it came, where a file came.';
create index evidence_custody_of_case on work.evidence_custody (case_id, item);
grant select, insert on work.evidence_custody to app;
grant select on work.evidence_custody to sequencer;
alter table work.evidence_custody enable row level security, force row level security;
create policy evidence_custody_for_members on work.evidence_custody for select to app using (access.on_case(case_id, 'whole'));
create policy evidence_custody_in_own_name on work.evidence_custody for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and access.on_case(case_id, 'whole'));
create policy evidence_custody_verified on work.evidence_custody for select to sequencer using (true);

create table work.evidence_file (
  item    uuid primary key,
  case_id uuid not null,
  sealed  text not null,
  type    text not null,
  size    int not null check (size > 0),
  sha256  text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  unique (case_id, sha256),
  foreign key (item, case_id) references work.evidence_item (id, case_id)
);
comment on table work.evidence_file is 'The file of an item as it came, sealed with the cell''s key; its name is in the custody. The application cannot change or delete one.';
grant select, insert on work.evidence_file to app;
grant select on work.evidence_file to sequencer;
alter table work.evidence_file enable row level security, force row level security;
create policy evidence_file_for_members on work.evidence_file to app
  using (access.on_case(case_id, 'whole')) with check (access.on_case(case_id, 'whole'));
create policy evidence_file_verified on work.evidence_file for select to sequencer using (true);
