-- What came in is given to one colleague among those who read it, so that two do not begin on it, and none thinks another has.
create table work.incoming_given (
  incoming uuid references work.incoming,
  number   int not null check (number > 0),
  given_by uuid not null references access.colleague,
  given_to uuid not null references access.colleague,
  at       timestamptz not null,
  primary key (incoming, number)
);
comment on table work.incoming_given is 'That what came in was given to a colleague, to decide on it: by whom, to whom and when. The last number holds, while they work here and may read it. Opens nothing to them. Never changed or deleted.';
create index incoming_given_to on work.incoming_given (given_to);
grant select, insert on work.incoming_given to app;
alter table work.incoming_given enable row level security, force row level security;

create function access.may_decide(which uuid, whom uuid) returns boolean
language plpgsql stable parallel safe security definer set search_path = pg_catalog as $$
begin
  return access.reads('incoming', which)
     and exists (select from work.waiting w where w.incoming = which)
     and exists (select from access.colleague w
                  where w.id = whom and w.ended is null and w.role in ('officer', 'caseworker', 'supervisor'))
     and not exists (select from work.incoming_recused r where r.incoming = which and r.colleague = whom);
end $$;
comment on function access.may_decide(uuid, uuid) is 'Whether what came in waits, and may be given to a colleague, or is still theirs: they work here on cases, and have not stepped aside from it. Never why not, and only to who reads it.';
revoke all on function access.may_decide(uuid, uuid) from public;
grant execute on function access.may_decide(uuid, uuid) to app;

create policy incoming_given_known on work.incoming_given for select to app using (access.reads('incoming', incoming));
create policy incoming_given_in_own_name on work.incoming_given for insert to app
  with check (given_by = nullif(current_setting('app.actor', true), '')::uuid and access.may_decide(incoming, given_to));
