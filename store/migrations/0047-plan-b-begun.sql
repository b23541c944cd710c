-- Triggered after it was begun, a plan B is told of again: its first date is readable, reasons are not.
drop function work.plan_bs_of(uuid);
create function work.plan_bs_of(which uuid) returns table (thing uuid, comes text, standing jsonb, written_at timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select distinct on (e.thing) e.thing::uuid, e.content ->> 'comes', (e.content -> 'standing') - 'why', e.written_at
    from work.plan l join work.plan_entry e on e.plan = l.id
   where l.person = which and e.kind = 'plan-b' and e.thing ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
   order by e.thing, e.version desc
$$;
comment on function work.plan_bs_of(uuid) is 'What each plan B of a person is for and how it stands, in its newest wording, without a word of what is done.';
revoke all on function work.plan_bs_of(uuid) from public;
grant execute on function work.plan_bs_of(uuid) to app, courier;
