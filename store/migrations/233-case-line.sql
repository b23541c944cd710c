-- What the list of cases is sorted and filtered by, one row a case: a page of a million cases is read as fast as one of ten thousand.
-- Whoever sees a case reads its line; whoever sees inside it reads what happened last. Both follow from other tables by triggers.
create table work.case_line (
  case_id    uuid primary key references work."case",
  opened_at  timestamptz not null,
  restricted boolean not null,
  owner      uuid not null references access.colleague,
  label      text not null,
  place      text not null,
  place_key  text not null,
  sector     text not null,
  next_due   date not null,
  child      boolean not null,
  awaits     boolean not null
);
comment on table work.case_line is 'What a case is sorted and filtered by in the list, for all who see it. Follows from its sources, and is set by nothing else.';
comment on column work.case_line.place_key is 'The place in small letters, for finding it.';
comment on column work.case_line.next_due is 'The first of its running deadlines; infinity where none runs.';
comment on column work.case_line.child is 'Whether it says of anyone that they are or may be a child, and child welfare was not told since.';
comment on column work.case_line.awaits is 'Whether a referral awaits an answer, where all who see the case see inside it; of a restricted one work.case_latest says so.';
create index case_line_newest on work.case_line (opened_at desc, case_id) where not restricted;
create index case_line_due on work.case_line (next_due, case_id) where not restricted;
create index case_line_owner on work.case_line (owner, next_due, case_id) where not restricted;
create index case_line_place on work.case_line (place_key, next_due, case_id) where not restricted;
create index case_line_sector on work.case_line (sector, next_due, case_id) where not restricted;
create index case_line_child on work.case_line (next_due, case_id) where child and not restricted;
create index case_line_awaits on work.case_line (next_due, case_id) where awaits and not restricted;
grant select on work.case_line to app;
alter table work.case_line enable row level security, force row level security;
-- As the case itself.
create policy case_line_seen on work.case_line for select to app
  using (case_id <> all (array(select r.case_id from access.reach r
                                where r.colleague = nullif(current_setting('app.actor', true), '')::uuid and r.bits & access.bit_of('aside') <> 0))
         and (not restricted
              or exists (select from access.reach r
                          where r.case_id = case_line.case_id and r.colleague = nullif(current_setting('app.actor', true), '')::uuid
                            and r.bits & access.bit_of('sees') <> 0 offset 0)));
create policy case_line_kept on work.case_line to lenke_keeper using (true) with check (true);

create table work.case_latest (
  case_id     uuid primary key references work."case",
  restricted  boolean not null,
  last_at     timestamptz not null,
  seen_at     timestamptz,
  compared_at timestamptz,
  awaits      boolean not null
);
comment on table work.case_latest is 'What happened last in a case, and how far it came, for those who see inside it. Follows from its sources, and is set by nothing else.';
comment on column work.case_latest.last_at is 'The newest of what all inside may read: plans and rights have readers of their own, and tell nothing here.';
comment on column work.case_latest.seen_at is 'When it was first seen: its first observation, or what came in.';
comment on column work.case_latest.awaits is 'Whether a referral awaits an answer: not answered, and sent since the last outcome.';
create index case_latest_newest on work.case_latest (last_at desc, case_id) where not restricted;
grant select on work.case_latest to app;
alter table work.case_latest enable row level security, force row level security;
create policy case_latest_inside on work.case_latest for select to app using (access.on_case(case_id, 'inside'));
create policy case_latest_kept on work.case_latest to lenke_keeper using (true) with check (true);

create policy age_answer_for_lines on work.age_answer for select to lenke_keeper using (true);
create policy notified_for_lines on work.notified for select to lenke_keeper using (true);
create policy entry_for_lines on log.entry for select to lenke_keeper using (verb = 'comparison.read');

-- As domain/case/child.ts.
create function work.child_open(which uuid) returns boolean
language plpgsql stable set search_path = pg_catalog as $$
declare
  adults timestamptz := (select max(a.kept_at) from work.age_answer a where a.case_id = which and a.says = 'adults');
  since timestamptz;
  came timestamptz;
begin
  select a.at into since from work.age_answer a
   where a.case_id = which and a.says in ('under-18', 'maybe') and a.kept_at > coalesce(adults, '-infinity') order by a.kept_at limit 1;
  select a.at into came from work.age_answer a
   where a.case_id = which and a.says in ('under-18', 'maybe') and a.kept_at > coalesce(adults, '-infinity') and a.outside
   order by a.kept_at desc limit 1;
  since := coalesce(since, (select s.set_at from (select g.set_at, g.holds from work.safeguard g where g.case_id = which and g.kind = 'minor-or-maybe'
                                                   order by g.set_at desc, g.id limit 1) s where s.holds));
  return since is not null
     and not exists (select from work.notified n
                      where n.case_id = which and n.taken_in = 'yes' and case when came is null then n.at >= since else n.told_at >= came end)
     and not exists (select from work.right_day d join work.right_day_met m on m.right_day = d.id
                      where d.case_id = which and d.step = 'notify-child-welfare' and m.closes
                        and case when came is null then m.at >= since
                            else least(m.at, (m.done_on + 1)::timestamp at time zone 'Europe/Oslo') >= came end
                        and not exists (select from work.right_day_undone u where u.met = m.id));
end $$;
comment on function work.child_open(uuid) is 'Whether child welfare is still to be told of a case.';
revoke all on function work.child_open(uuid) from public;

-- As domain/case/state.ts.
create function work.awaits(which uuid) returns boolean
language sql stable set search_path = pg_catalog as $$
  select exists (select from work.referral r
                  where r.case_id = which
                    and r.sent_at > coalesce((select max(o.noted_at) from work.outcome o where o.case_id = which), '-infinity')
                    and not exists (select from work.step s where s.thread = r.id and s.kind in ('accept', 'decline', 'withdraw')))
$$;
comment on function work.awaits(uuid) is 'Whether a referral of a case awaits an answer.';
revoke all on function work.awaits(uuid) from public;

create view work.case_line_should with (security_invoker = true) as
  select c.id as case_id, c.opened_at, c.restricted, coalesce(c.owned_by, c.opened_by) as owner, c.label, c.place,
         lower(c.place) as place_key, c.sector,
         coalesce((select min(d.due) from work.deadline d where d.case_id = c.id and d.ended_at is null), 'infinity') as next_due,
         work.child_open(c.id) as child, not c.restricted and work.awaits(c.id) as awaits
    from work."case" c;
comment on view work.case_line_should is 'What the rows of work.case_line must be.';

create view work.case_latest_should with (security_invoker = true) as
  select c.id as case_id, c.restricted,
         greatest(c.opened_at,
                  (select max(o.noted_at) from work.observation o where o.case_id = c.id),
                  (select max(p.added_at) from work.person p where p.case_id = c.id),
                  (select max(g.set_at) from work.safeguard g where g.case_id = c.id),
                  (select max(q.noted_at) from work.question_asked q where q.case_id = c.id),
                  (select max(r.sent_at) from work.referral r where r.case_id = c.id),
                  (select max(o.noted_at) from work.outcome o where o.case_id = c.id),
                  (select max(h.at) from work.handled h where h.case_id = c.id),
                  (select max(s.at) from work.step s
                    where s.thread in (select r.id from work.referral r where r.case_id = c.id
                                       union all select h.incoming from work.handled h where h.case_id = c.id))) as last_at,
         least((select min(o.noted_at) from work.observation o where o.case_id = c.id),
               (select min(i.came_at) from work.handled h join work.incoming i on i.id = h.incoming where h.case_id = c.id)) as seen_at,
         (select min(e.at) from log.entry e where e.case_id = c.id and e.verb = 'comparison.read') as compared_at,
         work.awaits(c.id) as awaits
    from work."case" c;
comment on view work.case_latest_should is 'What the rows of work.case_latest must be.';

create view work.case_line_wrong with (security_invoker = true) as
  select 'case_line' as relation, coalesce(l.case_id, s.case_id) as case_id
    from work.case_line l full join work.case_line_should s on s.case_id = l.case_id where l is distinct from s
  union all
  select 'case_latest', coalesce(l.case_id, s.case_id)
    from work.case_latest l full join work.case_latest_should s on s.case_id = l.case_id where l is distinct from s;
comment on view work.case_line_wrong is 'Whose row of work.case_line or work.case_latest is not what it must be.';
