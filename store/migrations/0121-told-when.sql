-- News of a child that comes after child welfare was told opens the box again: what counts is the day of the telling, not of the writing.
drop function work.told_in_rights(uuid[]);
create function work.told_in_rights(which uuid[]) returns table (case_id uuid, told_at timestamptz, at timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select d.case_id, least(m.at, (m.done_on + 1)::timestamp at time zone 'Europe/Oslo'), m.at
    from work.right_day d join work.right_day_met m on m.right_day = d.id
    join work."case" c on c.id = d.case_id
    left join work.case_member p on p.case_id = c.id and p.actor = nullif(current_setting('app.actor', true), '')::uuid
   where d.case_id = any(which) and d.step = 'notify-child-welfare'
     and p.part is distinct from 'recused' and (p.part is not null or not c.restricted)
     and not exists (select from work.right_day_undone u where u.met = m.id)
     and m.closes
$$;
comment on function work.told_in_rights(uuid[]) is 'When child welfare was told of anyone in some cases, as a step of their rights, and when that was written; to who sees the case, and not of whom.';
revoke all on function work.told_in_rights(uuid[]) from public;
grant execute on function work.told_in_rights(uuid[]) to app;

-- Nor are those told who stepped aside from the case.
create or replace function work.adult_since(which uuid, today date) returns timestamptz
language sql stable security definer set search_path = pg_catalog as $$
  select case when turns.day > today then null
              when said.answer = 'no' then greatest(said.noted_at, turns.noted_at)
              -- A doubt on the birthday or after it is a doubt of the birthday.
              when said.answer is null or (said.noted_at at time zone 'Europe/Oslo')::date < turns.day then turns.noted_at end
    from (select e.day, e.noted_at from work.life_event e
           where e.person = which and e.kind = 'turns-eighteen' and e.holds
             and not exists (select from work.life_event n where n.replaces = e.id)
           order by e.noted_at desc limit 1) turns
    full join (select a.answer, a.noted_at from work.life_answer a
                where a.person = which and a.question = 'under-eighteen'
                order by a.noted_at desc, a.kept_at desc limit 1) said on true
   where (select l.holds from work.plan p join work.plan_place l on l.plan = p.id
           where p.person = which and l.field = 'return'
             and l.colleague = nullif(current_setting('app.actor', true), '')::uuid
           order by l.kept_at desc limit 1)
     and not exists (select from work.person p join work.case_member m on m.case_id = p.case_id
                      where p.id = which and m.part = 'recused'
                        and m.actor = nullif(current_setting('app.actor', true), '')::uuid)
$$;
