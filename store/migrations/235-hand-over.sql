-- A case goes to another owner: by who owns it, or by a supervisor who sees the whole of it. Until now only stepping aside did that.
create table work.case_given (
  id       uuid primary key,
  case_id  uuid not null references work."case",
  given_by uuid not null references access.colleague,
  had      uuid not null references access.colleague,
  given_to uuid not null references access.colleague,
  at       timestamptz not null,
  check (had <> given_to)
);
comment on table work.case_given is 'That a case was given to another owner: by whom, who owned it until then, and to whom. Who had it stays a member. Never changed or deleted.';
create index case_given_of_case on work.case_given (case_id, at);
grant select, insert on work.case_given to app;
alter table work.case_given enable row level security, force row level security;

create function access.gives_case(which uuid) returns boolean
language plpgsql stable parallel safe security definer set search_path = pg_catalog as $$
declare here int := access.bits(which);
begin
  return here & access.bit_of('owner') <> 0 or (here & access.bit_of('opens') <> 0 and access.leads());
end $$;
comment on function access.gives_case(uuid) is 'Whether who asks may give a case to another owner.';
revoke all on function access.gives_case(uuid) from public;
grant execute on function access.gives_case(uuid) to app;

create policy case_given_within_its_case on work.case_given for select to app using (access.on_case(case_id, 'inside'));
create policy case_given_in_own_name on work.case_given for insert to app
  with check (given_by = nullif(current_setting('app.actor', true), '')::uuid and access.gives_case(case_id));
create policy case_given_kept on work.case_given to lenke_keeper using (true) with check (true);

create function work.keep_given() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform from work."case" c where c.id = new.case_id for no key update;
  if (select coalesce(c.owned_by, c.opened_by) from work."case" c where c.id = new.case_id) <> new.had then
    raise exception 'a case is given from who owns it';
  end if;
  if exists (select from work.case_member m where m.case_id = new.case_id and m.actor = new.given_to and m.part = 'recused')
     or not exists (select from access.colleague w
                     where w.id = new.given_to and w.ended is null and w.role in ('officer', 'caseworker', 'supervisor')) then
    raise exception 'a case is given to who may have it';
  end if;
  update work.case_member set part = 'member' where case_id = new.case_id and actor = new.had and part = 'owner';
  insert into work.case_member (case_id, actor, part) values (new.case_id, new.given_to, 'owner')
    on conflict (case_id, actor) do update set part = 'owner';
  update work."case" set owned_by = new.given_to where id = new.case_id;
  if new.given_to <> new.given_by then
    insert into work.news (id, what, about, case_id, at) values (gen_random_uuid(), 'falls', new.case_id, new.case_id, new.at);
  end if;
  return null;
end $$;
comment on function work.keep_given() is 'Makes another colleague the owner of a case, and tells them; never one who stepped aside from it, or has left.';
revoke all on function work.keep_given() from public;
create trigger given_kept after insert on work.case_given for each row execute function work.keep_given();
