-- A task falls to the plan's holder when its doer loses the field. Readers of the field see who does it now.

create policy plan_place_for_who_does on work.plan_place for select to lenke_keeper using (true);
create policy plan_entry_for_who_does on work.plan_entry for select to lenke_keeper using (true);

create function work.given_beside(which uuid) returns table (colleague uuid, field text, holds boolean, kept_at timestamptz, id uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select l.colleague, l.field, l.holds, l.kept_at, l.id
    from work.plan_place l
   where l.plan = which
     and exists (select from work.plan_entry e where e.plan = which and e.field = l.field and e.does = l.colleague)
     and (select m.holds from work.plan_place m
           where m.plan = which and m.field = l.field and m.colleague = nullif(current_setting('app.actor', true), '')::uuid
           order by m.kept_at desc limit 1)
     and nullif(current_setting('app.actor', true), '')::uuid <> all (work.recused_of(which))
$$;
comment on function work.given_beside(uuid) is 'What colleagues who are named in a field of a plan were given of that field, to whoever sees the field: from it follows who does what.';
revoke all on function work.given_beside(uuid) from public;
grant execute on function work.given_beside(uuid) to app;
