-- Colleagues without law hear that something of a child is open, and whom to ask; not of whom.

-- Read by the function below only.
alter table work.age_settled
  add column says text check (says in ('none', 'grown', 'open', 'to-notify', 'notified')),
  add column eighteen date;
comment on table work.age_settled is 'What is known of a person''s age and of child welfare, each time something is written of either; the newest counts. Who helps with a journey reads whether it is answered that they are no child, and no more.';
comment on column work.age_settled.says is 'Answered to be no child, grown up by a birthday, not answered, or a child of whom child welfare is to be notified, or was.';
comment on column work.age_settled.eighteen is 'The birthday that is to come, where it is written: from then on they are grown up.';
revoke select on work.age_settled from app;
grant select (person, at, settled, kept_at) on work.age_settled to app;

create policy age_settled_for_child_open on work.age_settled for select to lenke_keeper using (true);
create policy age_said_for_child_open on work.age_said for select to lenke_keeper using (true);
create policy safeguard_for_child_open on work.safeguard for select to lenke_keeper using (true);
create policy person_for_child_open on work.person for select to lenke_keeper using (true);

create function work.child_open(which uuid, persons uuid[], today date) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  with held as (select s.holds, s.set_at, s.why from work.safeguard s
                 where s.case_id = which and s.kind = 'minor-or-maybe' order by s.set_at desc, s.id limit 1),
       known as (select p.id as person, p.id = any(persons) as asked, a.says, a.at
                   from work.person p
                   left join lateral (select n.at, case when n.eighteen <= today then 'grown'
                                                        else coalesce(n.says, case when n.settled then 'none' else 'open' end) end as says
                                        from work.age_settled n where n.person = p.id order by n.kept_at desc limit 1) a on true
                  where p.case_id = which),
       said as (select l.person, s.said_at
                  from work.age_said s join work.plan l on l.id = s.plan
                 where l.case_id = which
                   and s.said_at > coalesce((select max(g.set_at) from work.safeguard g
                                              where g.case_id = which and g.kind = 'minor-or-maybe' and not g.holds), '-infinity'))
  select coalesce((select h.holds from held h), false)
     and exists (select from work."case" c
                   left join work.case_member m on m.case_id = c.id and m.actor = nullif(current_setting('app.actor', true), '')::uuid
                  where c.id = which and m.part is distinct from 'recused' and (m.part is not null or not c.restricted))
     and (not exists (select from known)
          or exists (select from known k where k.asked and k.says = 'to-notify')
          or exists (select from said s join known k using (person)
                      where k.asked and (coalesce(k.says, 'open') = 'open' or (k.says in ('none', 'grown') and s.said_at > k.at)))
          -- A colleague's own reason may concern another person.
          or (not exists (select from known k, held h where k.says in ('to-notify', 'notified') and (h.why = '' or k.at >= h.set_at))
              and exists (select from known k, held h
                           where k.asked and (coalesce(k.says, 'open') = 'open' or (k.says = 'none' and k.at < h.set_at)))))
$$;
comment on function work.child_open(uuid, uuid[], date) is 'Whether a case says that somebody in it is or may be a child, and of some persons there it is not answered whether it is them, or child welfare is to be notified; to who sees the case, and not of whom.';
revoke all on function work.child_open(uuid, uuid[], date) from public;
grant execute on function work.child_open(uuid, uuid[], date) to app;
