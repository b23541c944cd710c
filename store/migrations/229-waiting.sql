-- What came in and waits is few among all that ever came: the inbox and Work are led by it.
create table work.waiting (
  incoming uuid primary key references work.incoming,
  kind     text not null,
  came_at  timestamptz not null,
  due      date
);
comment on table work.waiting is 'What came in and was neither handled nor withdrawn. Follows from work.incoming, work.handled and work.step, and is set by nothing else.';
create index waiting_newest on work.waiting (came_at desc, incoming);
create index waiting_for_answer on work.waiting (due, incoming) where kind = 'referral';
grant select on work.waiting to app;
alter table work.waiting enable row level security, force row level security;
-- No case is there yet, so it is shut only to those who stepped aside: a few, asked for once a query.
create policy waiting_seen on work.waiting for select to app
  using (incoming <> all (array(select r.incoming from work.incoming_recused r
                                 where r.colleague = nullif(current_setting('app.actor', true), '')::uuid)));
create policy waiting_kept on work.waiting to lenke_keeper using (true) with check (true);

create view work.waiting_should with (security_invoker = true) as
  select i.id as incoming, i.kind, i.came_at, i.due from work.incoming i
   where not exists (select from work.handled h where h.incoming = i.id)
     and not exists (select from work.step w where w.thread = i.id and w.kind = 'withdraw');
comment on view work.waiting_should is 'What the rows of work.waiting must be.';
create view work.waiting_wrong with (security_invoker = true) as
  select coalesce(w.incoming, s.incoming) as incoming
    from work.waiting w full join work.waiting_should s on s.incoming = w.incoming
   where (w.kind, w.came_at, w.due) is distinct from (s.kind, s.came_at, s.due);
comment on view work.waiting_wrong is 'Whose row of work.waiting is not what it must be.';

create function work.begin_waiting() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into work.waiting (incoming, kind, came_at, due)
    select w.incoming, w.kind, w.came_at, w.due from work.waiting_should w where w.incoming = new.id;
  return null;
end $$;
comment on function work.begin_waiting() is 'What came in waits, unless it was withdrawn before it came.';
revoke all on function work.begin_waiting() from public;
create trigger incoming_waits after insert on work.incoming for each row execute function work.begin_waiting();

create function work.end_waiting() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from work.waiting w where w.incoming = (to_jsonb(new) ->> tg_argv[0])::uuid;
  return null;
end $$;
comment on function work.end_waiting() is 'What is handled or withdrawn waits no longer.';
revoke all on function work.end_waiting() from public;
create trigger handled_waits_no_longer after insert on work.handled for each row execute function work.end_waiting('incoming');
create trigger withdrawn_waits_no_longer after insert on work.step for each row when (new.kind = 'withdraw') execute function work.end_waiting('thread');

insert into work.waiting select * from work.waiting_should;

-- As before, one short question after the other: a question with several inside is prepared whole for every row.
create or replace function access.comes(which uuid) returns boolean
language plpgsql stable parallel safe as $$
declare taken uuid;
begin
  select h.case_id into taken from work.incoming i left join work.handled h on h.incoming = i.id where i.id = which;
  if not found or exists (select from work.incoming_recused r where r.incoming = which and r.colleague = access.me()) then
    return false;
  end if;
  return taken is null or access.bits(taken) & access.bit_of('inside') <> 0;
end $$;

create or replace function access.acknowledged(which uuid) returns boolean
language plpgsql stable parallel safe as $$
begin
  if not exists (select from work.incoming_told t where t.incoming = which) then
    return false;
  end if;
  if exists (select from work.incoming i, jsonb_array_elements_text(i.content -> 'safeguards') as came(kind)
              where i.id = which
                and not exists (select from work.step s
                                 where s.thread = i.id and s.side = 'recipient' and s.kind = 'acknowledge'
                                   and s.deed -> 'safeguards' ? came.kind)) then
    return false;
  end if;
  if not exists (select from work.step g
                  where g.thread = which and g.side = 'sender' and g.kind = 'safeguard'
                    and not exists (select from work.step s
                                     where s.thread = g.thread and s.seq > g.seq and s.side = 'recipient'
                                       and s.kind = 'acknowledge' and s.deed -> 'safeguards' ? (g.deed ->> 'safeguard'))) then
    return true;
  end if;
  -- One set later binds only while it waits.
  return exists (select from work.handled h where h.incoming = which and h.case_id is not null)
      or exists (select from work.step e where e.thread = which and e.kind in ('decline', 'withdraw'));
end $$;
