-- The doer of a plan B hears when it is triggered.
alter table work.plan_entry alter column does set expression as (
  case when kind in ('step', 'plan-b') and content -> 'doer' ->> 'who' = 'colleague'
            and content -> 'doer' ->> 'id' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (content -> 'doer' ->> 'id')::uuid
       when kind = 'follow-up' and content ->> 'who' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (content ->> 'who')::uuid end
);

alter table work.deadline drop constraint deadline_kind_check;
alter table work.deadline
  add constraint deadline_kind_check check (kind in ('referral-answer', 'incoming-answer', 'reply-owed', 'plan-step', 'plan-follow-up', 'plan-b',
                                                     'safeguard-review', 'right-day', 'right-at-once', 'consent-ends', 'removal', 'ground-gone'));

-- By purpose, without words.
create function work.plan_bs_of(which uuid) returns table (thing uuid, comes text, state text, written_at timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select distinct on (e.thing) e.thing::uuid, e.content ->> 'comes', e.content -> 'standing' ->> 'state', e.written_at
    from work.plan l join work.plan_entry e on e.plan = l.id
   where l.person = which and e.kind = 'plan-b' and e.thing ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
   order by e.thing, e.version desc
$$;
comment on function work.plan_bs_of(uuid) is 'What each plan B of a person is for and how it stands, in its newest wording, without a word of what is done.';
revoke all on function work.plan_bs_of(uuid) from public;
grant execute on function work.plan_bs_of(uuid) to app, courier;

-- Urgent for its readers only, an ordinary date for others. Each part has its own index.
drop index work.deadline_by_day;
create index deadline_by_day on work.deadline (due, id) where ended_at is null;
create index deadline_at_once on work.deadline (due, id) where ended_at is null and kind in ('right-at-once', 'plan-b');
