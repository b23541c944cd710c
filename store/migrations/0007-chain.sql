-- By column: dates and links, never a person, word or fact.
grant select (id, kind, came_at) on work.incoming to counter;
grant select (incoming, how, case_id, at) on work.handled to counter;
grant select (id, opened_at) on work."case" to counter;
grant select (id, case_id, sent_at) on work.referral to counter;
grant select (referral, answer, at) on work.answer to counter;
grant select (id, case_id, kind, happened, came_from) on work.outcome to counter;

create policy incoming_counted on work.incoming for select to counter using (true);
create policy handled_counted on work.handled for select to counter using (true);
create policy case_counted on work."case" for select to counter using (true);
create policy referral_counted on work.referral for select to counter using (true);
create policy answer_counted on work.answer for select to counter using (true);
create policy outcome_counted on work.outcome for select to counter using (true);

-- The newest of each sender is its whole count.
create table work.count (
  sender    text not null,
  as_of     timestamptz not null,
  links     jsonb not null,
  document  uuid not null unique references sealed.document,
  primary key (sender, as_of)
);
comment on table work.count is 'The chain as each cell counted it. Holds no case and no person. Shown only as national totals.';
grant insert on work.count to courier;
grant select on work.count to app;
alter table work.count enable row level security;
alter table work.count force row level security;
create policy count_brought on work.count for insert to courier with check (true);
create policy count_seen on work.count for select to app using (true);
