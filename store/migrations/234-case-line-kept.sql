-- The rows of work.case_line and work.case_latest are set in the same transaction as what they follow from, and only where something differs.

-- Locks the case first, as access.keep does: who waited here sees what the other wrote, and two never wait for each other.
create function work.keep_line(which uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform from work."case" c where c.id = which for no key update;
  insert into work.case_line as l select s.* from work.case_line_should s where s.case_id = which
    on conflict (case_id) do update
      set restricted = excluded.restricted, owner = excluded.owner, next_due = excluded.next_due, child = excluded.child, awaits = excluded.awaits
      where (l.restricted, l.owner, l.next_due, l.child, l.awaits)
            is distinct from (excluded.restricted, excluded.owner, excluded.next_due, excluded.child, excluded.awaits);
end $$;
comment on function work.keep_line(uuid) is 'Sets the line of a case anew, where it differs.';
revoke all on function work.keep_line(uuid) from public;

create function work.keep_line_of_case() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform work.keep_line(new.id);
  insert into work.case_latest as l (case_id, restricted, last_at, awaits) values (new.id, new.restricted, new.opened_at, false)
    on conflict (case_id) do update set restricted = excluded.restricted where l.restricted <> excluded.restricted;
  return null;
end $$;
comment on function work.keep_line_of_case() is 'A case that is opened, or goes to another owner, has its line.';
revoke all on function work.keep_line_of_case() from public;
create trigger line_of_opened after insert on work."case" for each row execute function work.keep_line_of_case();
create trigger line_of_changed after update on work."case" for each row
  when ((old.restricted, old.owned_by) is distinct from (new.restricted, new.owned_by)) execute function work.keep_line_of_case();

create function work.keep_line_of_part() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.case_id is not null then
    perform work.keep_line(new.case_id);
  end if;
  return null;
end $$;
comment on function work.keep_line_of_part() is 'A deadline that begins, moves or ends, and what is said of a child, is in the line of its case.';
revoke all on function work.keep_line_of_part() from public;
create trigger line_of_deadline after insert on work.deadline for each row execute function work.keep_line_of_part();
-- Most changes only note who was told.
create trigger line_of_deadline_moved after update of due, ended_at on work.deadline for each row
  when ((old.due, old.ended_at) is distinct from (new.due, new.ended_at)) execute function work.keep_line_of_part();
create trigger line_of_child_safeguard after insert on work.safeguard for each row
  when (new.kind = 'minor-or-maybe') execute function work.keep_line_of_part();
create trigger line_of_age after insert on work.age_answer for each row execute function work.keep_line_of_part();
create trigger line_of_notified after insert on work.notified for each row execute function work.keep_line_of_part();

create function work.keep_line_of_day() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform work.keep_line(d.case_id) from work.right_day d where d.id = new.right_day and d.step = 'notify-child-welfare';
  return null;
end $$;
comment on function work.keep_line_of_day() is 'That child welfare was told as a step of somebody''s rights, or was not after all, is in the line of the case.';
revoke all on function work.keep_line_of_day() from public;
create trigger line_of_met after insert on work.right_day_met for each row when (new.closes) execute function work.keep_line_of_day();
create trigger line_of_undone after insert on work.right_day_undone for each row execute function work.keep_line_of_day();

-- Nothing of these is changed or deleted, so the newest is the newer of two.
create function work.keep_latest() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare
  entry jsonb := to_jsonb(new);
  moment timestamptz := (entry ->> tg_argv[0])::timestamptz;
  which uuid := (entry ->> 'case_id')::uuid;
  seen timestamptz;
begin
  if tg_table_name = 'step' then
    which := coalesce((select r.case_id from work.referral r where r.id = new.thread), (select h.case_id from work.handled h where h.incoming = new.thread));
  elsif tg_table_name = 'observation' then
    seen := moment;
  elsif tg_table_name = 'handled' then
    seen := (select i.came_at from work.incoming i where i.id = new.incoming);
    moment := greatest(moment, (select max(s.at) from work.step s where s.thread = new.incoming));
  end if;
  if which is null then
    return null;
  end if;
  if tg_table_name in ('referral', 'step', 'outcome') then
    perform work.keep_line(which);
  else
    perform from work."case" c where c.id = which for no key update;
  end if;
  update work.case_latest l
     set last_at = greatest(l.last_at, moment), seen_at = least(l.seen_at, seen),
         awaits = case when tg_table_name in ('referral', 'step', 'outcome') then work.awaits(which) else l.awaits end
   where l.case_id = which;
  return null;
end $$;
comment on function work.keep_latest() is 'What is written in a case is the latest of it.';
revoke all on function work.keep_latest() from public;

do $$
declare
  t text[];
begin
  foreach t slice 1 in array array[['observation', 'noted_at'], ['person', 'added_at'], ['safeguard', 'set_at'], ['question_asked', 'noted_at'],
                                   ['referral', 'sent_at'], ['outcome', 'noted_at'], ['handled', 'at'], ['step', 'at']] loop
    execute format('create trigger latest_of_case after insert on work.%I for each row execute function work.keep_latest(%L)', t[1], t[2]);
  end loop;
end $$;

create function work.keep_compared() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  update work.case_latest l set compared_at = new.at where l.case_id = new.case_id and (l.compared_at is null or l.compared_at > new.at);
  return null;
end $$;
comment on function work.keep_compared() is 'When a case was first compared with decided cases.';
revoke all on function work.keep_compared() from public;
create trigger line_of_compared after insert on log.entry for each row
  when (new.verb = 'comparison.read' and new.case_id is not null) execute function work.keep_compared();

create function work.rebuild_lines() returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  lock table work."case" in share row exclusive mode;
  truncate work.case_line, work.case_latest;
  insert into work.case_line select * from work.case_line_should;
  insert into work.case_latest select * from work.case_latest_should;
end $$;
comment on function work.rebuild_lines() is 'Sets the lines of every case anew.';
revoke all on function work.rebuild_lines() from public;
select work.rebuild_lines();
