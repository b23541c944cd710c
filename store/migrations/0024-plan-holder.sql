-- The doer or holder hears first, and finds it among their own.

-- From the person follow plan and holder. Filled from existing rows; row security is lifted meanwhile.
alter table work.deadline add column person uuid references work.person;
comment on column work.deadline.person is 'Of whom it is, where it is one person''s: a step or a follow-up of their plan, or a day of their rights.';
alter table work.deadline no force row level security;
alter table work.right_day no force row level security;
alter table work.plan no force row level security;
alter table work.plan_entry no force row level security;
update work.deadline d set person = r.person from work.right_day r where d.kind = 'right-day' and r.id = d.about;
update work.deadline d set person = l.person
  from work.plan_entry e join work.plan l on l.id = e.plan
 where d.kind in ('plan-step', 'plan-follow-up') and e.version = 1 and e.kind in ('step', 'follow-up') and e.thing = d.about::text;
alter table work.deadline force row level security;
alter table work.right_day force row level security;
alter table work.plan force row level security;
alter table work.plan_entry force row level security;
create index deadline_of_person on work.deadline (person) where ended_at is null and person is not null;

-- Within its case, and of its persons only.
alter policy deadline_within_its_case on work.deadline
  with check ((case when case_id is null then exists (select from work.incoming i where i.id = about)
                    else exists (select from work."case" c where c.id = case_id) end)
              and (person is null or exists (select from work.person p where p.id = deadline.person and p.case_id = deadline.case_id)));

-- For asking who does it without reading the wording.
alter table work.plan_entry add column does uuid generated always as (
  case when kind = 'step' and content -> 'doer' ->> 'who' = 'colleague'
            and content -> 'doer' ->> 'id' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (content -> 'doer' ->> 'id')::uuid
       when kind = 'follow-up' and content ->> 'who' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (content ->> 'who')::uuid end
) stored;
create index plan_entry_done_by on work.plan_entry (does) where does is not null;
create index plan_coordinator_of on work.plan_coordinator (colleague);

-- By ids and fields, without words.
grant select (plan, thing, version, kind, field, does, written_by) on work.plan_entry to reminder;
grant select (id, person) on work.plan to reminder;
grant select (plan, number, colleague) on work.plan_coordinator to reminder;
grant select (id, plan, colleague, field, holds, kept_at) on work.plan_place to reminder;
create policy plan_entry_reminded on work.plan_entry for select to reminder using (true);
create policy plan_reminded on work.plan for select to reminder using (true);
create policy plan_coordinator_reminded on work.plan_coordinator for select to reminder using (true);
create policy plan_place_reminded on work.plan_place for select to reminder using (true);
