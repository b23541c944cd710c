-- Hours rebuilt: what items say of where a person was, and when. The journey: its legs, and who did what in each.
create table work.presence_says (
  id            uuid primary key,
  case_id       uuid not null references work."case",
  item          uuid not null,
  person        uuid not null,
  says          text not null check (says in ('working', 'there', 'elsewhere')),
  starts        timestamp not null,
  ends          timestamp not null,
  slack_minutes smallint not null check (slack_minutes between 0 and 1440),
  at            timestamptz not null,
  by            uuid not null references access.colleague,
  check (starts <= ends),
  check (ends <= starts + interval '31 days'),
  unique nulls not distinct (item, person, says, starts, ends),
  foreign key (item, case_id) references work.evidence_item (id, case_id),
  foreign key (person, case_id) references work.person (id, case_id)
);
comment on table work.presence_says is 'What an item says of where a person was: working, there or elsewhere, on Norway''s clock. Never changed or deleted.';
comment on column work.presence_says.slack_minutes is 'How far its clock may be off.';
create index presence_says_of_person on work.presence_says (case_id, person, starts);
grant select, insert on work.presence_says to app;
alter table work.presence_says enable row level security, force row level security;
create policy presence_says_for_members on work.presence_says for select to app using (access.on_case(case_id, 'whole'));
create policy presence_says_in_own_name on work.presence_says for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and access.on_case(case_id, 'whole'));

create table work.travel_party (
  id      uuid primary key,
  case_id uuid not null references work."case",
  person  uuid,
  kind    text not null check (kind in ('injured', 'person', 'firm')),
  sealed  text not null,
  at      timestamptz not null,
  by      uuid not null references access.colleague,
  unique (id, case_id),
  unique (case_id, person),
  check ((kind = 'injured') = (person is not null)),
  foreign key (person, case_id) references work.person (id, case_id)
);
comment on table work.travel_party is 'A person or firm that did something in a journey of the case. Its name is sealed. The same party is one row, so that what it did lies together. Never changed or deleted.';
grant select, insert on work.travel_party to app;
alter table work.travel_party enable row level security, force row level security;
create policy travel_party_for_members on work.travel_party for select to app using (access.on_case(case_id, 'whole'));
create policy travel_party_in_own_name on work.travel_party for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and access.on_case(case_id, 'whole'));

create table work.travel_leg (
  id               uuid primary key,
  case_id          uuid not null references work."case",
  number           int not null check (number > 0),
  way              text not null check (way in ('bus', 'train', 'car', 'ferry', 'flight', 'foot', 'other', 'stay', 'registering')),
  left_earliest    date,
  left_latest      date,
  arrived_earliest date,
  arrived_latest   date,
  travellers       uuid[] not null check (travellers <> '{}'),
  sealed           text not null,
  at               timestamptz not null,
  by               uuid not null references access.colleague,
  unique (case_id, number),
  unique (id, case_id),
  check (left_earliest <= left_latest),
  check (arrived_earliest <= arrived_latest)
);
comment on table work.travel_leg is 'A stretch of a journey, a stay, or a registering at an authority: how, when, and which persons. Places and references are sealed. Never changed or deleted.';
grant select, insert on work.travel_leg to app;
alter table work.travel_leg enable row level security, force row level security;
create policy travel_leg_for_members on work.travel_leg for select to app using (access.on_case(case_id, 'whole'));
create policy travel_leg_in_own_name on work.travel_leg for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and access.on_case(case_id, 'whole'));

create table work.travel_part (
  id        uuid primary key,
  case_id   uuid not null references work."case",
  leg       uuid not null,
  did       text not null check (did in ('recruited', 'booked', 'paid', 'lent', 'drove', 'met', 'kept-documents', 'vouched', 'housed', 'registered')),
  party     uuid,
  item      uuid not null,
  amount    bigint check (amount between 1 and 100000000000),
  currency  text check (currency ~ '^[A-Z]{3}$'),
  paid_back text not null check (paid_back in ('yes', 'no', 'unknown')),
  at        timestamptz not null,
  by        uuid not null references access.colleague,
  check ((amount is null) = (currency is null)),
  foreign key (leg, case_id) references work.travel_leg (id, case_id),
  foreign key (party, case_id) references work.travel_party (id, case_id),
  foreign key (item, case_id) references work.evidence_item (id, case_id)
);
comment on table work.travel_part is 'Who did what in a leg, and which item says so. Never changed or deleted.';
comment on column work.travel_part.party is 'Null: the item says that nobody did.';
comment on column work.travel_part.amount is 'In hundredths of the currency.';
comment on column work.travel_part.paid_back is 'Whether the traveller is to pay it back.';
create index travel_part_of_case on work.travel_part (case_id, leg);
grant select, insert on work.travel_part to app;
alter table work.travel_part enable row level security, force row level security;
create policy travel_part_for_members on work.travel_part for select to app using (access.on_case(case_id, 'whole'));
create policy travel_part_in_own_name on work.travel_part for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and access.on_case(case_id, 'whole'));

create table work.account_withdrawn (
  row_id  uuid primary key,
  case_id uuid not null references work."case",
  sealed  text not null,
  at      timestamptz not null,
  by      uuid not null references access.colleague
);
comment on table work.account_withdrawn is 'That a row of hours or of a journey is no longer used, and why. The row stays. Never changed or deleted.';
create index account_withdrawn_of_case on work.account_withdrawn (case_id);
grant select, insert on work.account_withdrawn to app;
alter table work.account_withdrawn enable row level security, force row level security;
create policy account_withdrawn_for_members on work.account_withdrawn for select to app using (access.on_case(case_id, 'whole'));
create policy account_withdrawn_in_own_name on work.account_withdrawn for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and access.on_case(case_id, 'whole'));
