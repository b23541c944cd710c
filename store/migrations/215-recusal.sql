create table work.recusal (
  id        uuid primary key,
  case_id   uuid references work."case",
  incoming  uuid references work.incoming,
  colleague uuid not null references access.colleague,
  aside     boolean not null,
  had       text check (had in ('owner', 'member', 'recused')),
  falls_to  uuid references access.colleague,
  at        timestamptz not null,
  by        uuid not null references access.colleague,
  check (num_nonnulls(case_id, incoming) = 1),
  check (falls_to is null or (aside and case_id is not null and falls_to <> colleague))
);
comment on table work.recusal is 'Who stepped aside from a case, or from what came in, who set whom aside, and when that was undone; the latest of a colleague holds. Not why. Never changed or deleted.';
comment on column work.recusal.had is 'Which part they had until then, as the database found it.';
comment on column work.recusal.falls_to is 'Who owns the case from then on, where it was the owner who stepped aside.';
create index recusal_of_case on work.recusal (case_id, at) where case_id is not null;
create index recusal_of_incoming on work.recusal (incoming, at) where incoming is not null;
grant select, insert on work.recusal to app;
alter table work.recusal enable row level security, force row level security;
-- For those with a part and leaders, as far as visible.
create policy recusal_within_its_case on work.recusal for select to app using (access.knows_aside(case_id, incoming));
-- For oneself; leaders for others, and they alone undo it, never their own.
create policy recusal_in_own_name on work.recusal for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and (aside or colleague <> by) and access.sees_matter(case_id, incoming));
create policy recusal_of_others_by_who_leads on work.recusal as restrictive for insert to app with check (colleague = by or access.leads());
create policy recusal_kept on work.recusal to lenke_keeper using (true) with check (true);

create function work.part_of_recusal() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  new.had := (select m.part from work.case_member m where m.case_id = new.case_id and m.actor = new.colleague);
  return new;
end $$;
comment on function work.part_of_recusal() is 'Notes which part somebody had when they step aside, so that it can be undone.';
revoke all on function work.part_of_recusal() from public;
create trigger recusal_part before insert on work.recusal for each row execute function work.part_of_recusal();

create function work.keep_recusal() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare before text;
begin
  if new.incoming is not null then
    if new.aside then
      insert into work.incoming_recused (incoming, colleague) values (new.incoming, new.colleague) on conflict do nothing;
    else
      delete from work.incoming_recused r where r.incoming = new.incoming and r.colleague = new.colleague;
    end if;
    return null;
  end if;
  if not new.aside then
    select r.had into before from work.recusal r
     where r.case_id = new.case_id and r.colleague = new.colleague and r.aside and r.had is distinct from 'recused'
     order by r.at desc, r.id limit 1;
    delete from work.case_member m where m.case_id = new.case_id and m.actor = new.colleague and m.part = 'recused';
    delete from work.incoming_recused r using work.handled h
     where h.case_id = new.case_id and r.incoming = h.incoming and r.colleague = new.colleague;
    if before is not null then
      -- The former owner returns beside the new one.
      insert into work.case_member (case_id, actor, part) values (new.case_id, new.colleague, 'member') on conflict do nothing;
    end if;
    return null;
  end if;
  insert into work.case_member (case_id, actor, part) values (new.case_id, new.colleague, 'recused')
    on conflict (case_id, actor) do update set part = 'recused';
  if exists (select from work."case" c where c.id = new.case_id and coalesce(c.owned_by, c.opened_by) = new.colleague) then
    if new.falls_to is null
       or exists (select from work.case_member m where m.case_id = new.case_id and m.actor = new.falls_to and m.part = 'recused')
       or not exists (select from access.colleague w where w.id = new.falls_to and w.ended is null) then
      raise exception 'a case is left to nobody';
    end if;
    insert into work.case_member (case_id, actor, part) values (new.case_id, new.falls_to, 'owner')
      on conflict (case_id, actor) do update set part = 'owner';
    update work."case" set owned_by = new.falls_to where id = new.case_id;
  elsif new.falls_to is not null then
    raise exception 'who does not own a case leaves it to nobody';
  end if;
  return null;
end $$;
comment on function work.keep_recusal() is 'Sets a colleague aside, or undoes it; where they owned the case it goes to the one named, and to nobody never.';
revoke all on function work.keep_recusal() from public;
create trigger recusal_kept after insert on work.recusal for each row execute function work.keep_recusal();

-- The new owner is told.
create function work.news_of_recusal() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into work.news (id, what, about, case_id, at) values (gen_random_uuid(), 'falls', new.case_id, new.case_id, new.at);
  return null;
end $$;
comment on function work.news_of_recusal() is 'Notes that a case went to another owner, so that they are told.';
revoke all on function work.news_of_recusal() from public;
create trigger recusal_told after insert on work.recusal for each row when (new.falls_to is not null) execute function work.news_of_recusal();

create table work.incoming_recused (
  incoming  uuid references work.incoming,
  colleague uuid references access.colleague,
  primary key (incoming, colleague)
);
comment on table work.incoming_recused is 'Who sees nothing of what came in, since they stepped aside. Follows from work.recusal, and is set by nothing else.';
create index incoming_recused_of on work.incoming_recused (colleague);
grant select on work.incoming_recused to app, reminder;
alter table work.incoming_recused enable row level security, force row level security;
create policy incoming_recused_own on work.incoming_recused for select to app
  using (colleague = nullif(current_setting('app.actor', true), '')::uuid);
create policy incoming_recused_reminded on work.incoming_recused for select to reminder using (true);
create policy incoming_recused_kept on work.incoming_recused to lenke_keeper using (true) with check (true);
