-- Urgent steps without date are kept once per occasion, and completed and undone like dates.
alter table work.right_day
  add column step text check (step <> ''),
  alter column due drop not null,
  add check (due is not null or step is not null),
  drop constraint right_day_person_right_name_due_key;
comment on column work.right_day.step is 'What cannot wait and has no day, by its name; null where it is a day to keep.';
comment on column work.right_day.due is 'The day to keep. Of a step: the day of what it hangs on, since which it cannot wait; null where that is no day.';
comment on table work.right_day is 'Days by which something must be done for a right, and steps that cannot wait, as they were reckoned; of a person each right and day once, and each step and what it hangs on. Never changed or deleted.';
create unique index right_day_once on work.right_day (person, right_name, due) where step is null;
create unique index right_day_step_once on work.right_day (person, step, due) nulls not distinct where step is not null;

alter table work.deadline drop constraint deadline_kind_check;
alter table work.deadline
  add constraint deadline_kind_check check (kind in ('referral-answer', 'incoming-answer', 'reply-owed', 'plan-step', 'plan-follow-up',
                                                     'safeguard-review', 'right-day', 'right-at-once', 'consent-ends', 'removal', 'ground-gone'));
-- Urgent ones first.
drop index work.deadline_by_day;
create index deadline_by_day on work.deadline ((kind <> 'right-at-once'), due, id) where ended_at is null;
