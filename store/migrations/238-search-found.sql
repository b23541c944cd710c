-- What is found by which word. Words of open cases are everyone's; of restricted ones they are each reader's own, so that a search touches
-- nothing that the reader may not see, and takes no other time because of it.

-- Words have a number of their own, so that what is found need not repeat them.
create function work.search_number(whose uuid, kind text, word text) returns bigint immutable strict parallel safe
language sql set search_path = pg_catalog as $$
  select ('x' || left(encode(sha256(convert_to(whose || ' ' || kind || ' ' || word, 'UTF8')), 'hex'), 16))::bit(64)::bigint
$$;

-- Two words that have one in common differ by one letter, or two beside each other are swapped.
create function work.search_near(whose uuid, word text) returns bigint[] immutable strict parallel safe
language sql set search_path = pg_catalog as $$
  select case when length(word) between 4 and 24 and word !~ '^:|[0-9]'
              then array(select distinct work.search_number(whose, 'near', left(word, n - 1) || substr(word, n + 1))
                           from generate_series(1, length(word) + 1) n) end
$$;
comment on function work.search_near(uuid, text) is 'The numbers of a word, and of the word without each of its letters.';

create table work.search_word (
  whose  uuid,
  word   text collate "C",
  kind   text check (kind in ('case', 'person', 'referral')),
  number bigint not null generated always as (work.search_number(whose, kind, word)) stored,
  near   bigint[] generated always as (work.search_near(whose, word)) stored,
  primary key (whose, word, kind) include (number)
);
comment on table work.search_word is 'The words that something is found by. A kind of work is its code after a colon. A word stays when nothing has it any more, and shows nothing.';
comment on column work.search_word.whose is 'The nil uuid is everyone who works here; a colleague: words of restricted cases that they see.';
create index search_word_near on work.search_word using gin (near) with (fastupdate = off);
alter table work.search_word enable row level security, force row level security;
create policy search_word_kept on work.search_word to lenke_keeper using (true) with check (true);

create table work.search_found (
  number    bigint,
  opened_at timestamptz,
  about     uuid,
  case_id   uuid not null,
  whose     uuid not null,
  primary key (number, opened_at, about) include (case_id, whose)
);
comment on table work.search_found is 'What is found by a word, in the order of its cases. Follows from cases, persons, referrals and access.reach, and is set by nothing else.';
comment on column work.search_found.about is 'A case, a person or a referral, by the kind of the word.';
create index search_found_of_case on work.search_found (case_id, number) include (about, whose);
grant select on work.search_found to app;
alter table work.search_found enable row level security, force row level security;
create policy search_found_seen on work.search_found for select to app
  using (whose in ('00000000-0000-0000-0000-000000000000', nullif(current_setting('app.actor', true), '')::uuid)
         and case_id <> all (array(select r.case_id from access.reach r
                                    where r.colleague = nullif(current_setting('app.actor', true), '')::uuid
                                      and r.bits & access.bit_of('aside') <> 0)));
create policy search_found_kept on work.search_found to lenke_keeper using (true) with check (true);

-- Of what people write only the place, the pseudonym and the code.
create view work.search_should with (security_invoker = true) as
  select s.whose, s.kind, w.word, s.opened_at, s.about, s.case_id, work.search_number(s.whose, s.kind, w.word) as number
    from (select r.colleague as whose, 'case' as kind, r.opened_at, c.id as about, c.id as case_id,
                 work.words_of(c.place) || array_to_string(work.words_of(replace(c.label, '-', '')), '') || (':' || c.sector) as words
            from access.reach r join work."case" c on c.id = r.case_id
           where r.bits & access.bit_of('sees') <> 0
             and (r.colleague = access.everyone() or r.bits & access.bit_of('restricted') <> 0)
          union all
          select r.colleague, 'person', r.opened_at, p.id, p.case_id, work.words_of(p.pseudonym)
            from access.reach r join work.person p on p.case_id = r.case_id
           where r.bits & access.bit_of('sees') <> 0
             and (r.colleague = access.everyone() or r.bits & access.bit_of('restricted') <> 0)
          union all
          select r.colleague, 'referral', r.opened_at, f.id, f.case_id, work.words_of(e.name)
            from access.reach r join work.referral f on f.case_id = r.case_id join open.peer e on e.cell = f.recipient
           where r.bits & access.bit_of('inside') <> 0
             and (r.colleague = access.everyone() or r.bits & access.bit_of('restricted') <> 0)) s
         cross join lateral (select distinct unnest(s.words) as word) w
   where w.word not in ('', ':');
comment on view work.search_should is 'What the rows of work.search_found must be.';

create view work.search_wrong with (security_invoker = true) as
  select coalesce(f.case_id, s.case_id) as case_id, coalesce(f.about, s.about) as about, coalesce(f.whose, s.whose) as whose
    from work.search_found f full join work.search_should s on s.number = f.number and s.opened_at = f.opened_at and s.about = f.about
   where (f.case_id, f.whose) is distinct from (s.case_id, s.whose)
      or not exists (select from work.search_word w where w.whose = s.whose and w.word = s.word and w.kind = s.kind);
comment on view work.search_wrong is 'Whose rows of work.search_found or work.search_word are not what they must be.';

-- Locks the cases in order, then reckons in statements of their own, which see what the lock waited for.
create function work.keep_search(cases uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform from work."case" c where c.id = any(cases) order by c.id for no key update;
  insert into work.search_word (whose, word, kind)
    select distinct s.whose, s.word, s.kind from work.search_should s
     where s.case_id = any(cases)
       and not exists (select from work.search_word w where w.whose = s.whose and w.word = s.word and w.kind = s.kind)
     order by 1, 2, 3
    on conflict do nothing;
  insert into work.search_found (number, opened_at, about, case_id, whose)
    select s.number, s.opened_at, s.about, s.case_id, s.whose from work.search_should s where s.case_id = any(cases)
    on conflict do nothing;
  delete from work.search_found f where f.case_id = any(cases)
    and not exists (select from work.search_should s
                     where s.case_id = f.case_id and s.case_id = any(cases)
                       and (s.number, s.opened_at, s.about) = (f.number, f.opened_at, f.about));
end $$;
comment on function work.keep_search(uuid[]) is 'Reckons anew what some cases, their persons and their referrals are found by.';
revoke all on function work.keep_search(uuid[]) from public;

create function work.search_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform work.keep_search(array(select distinct g.case_id from changed g));
  return null;
end $$;
comment on function work.search_changed() is 'After each statement on what work.search_found follows from.';
revoke all on function work.search_changed() from public;

-- A case begins with its row of access.reach.
do $$
declare
  t text;
  e text;
begin
  foreach t in array array['access.reach', 'work.person', 'work.referral'] loop
    foreach e in array array['insert', 'update', 'delete'] loop
      execute format('create trigger search_%2$s after %2$s on %1$s referencing %3$s table as changed
                        for each statement execute function work.search_changed()',
                     t, e, case e when 'delete' then 'old' else 'new' end);
    end loop;
  end loop;
end $$;

create function work.rebuild_search() returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  lock table work."case" in share row exclusive mode;
  truncate work.search_word, work.search_found;
  insert into work.search_word (whose, word, kind) select distinct s.whose, s.word, s.kind from work.search_should s;
  insert into work.search_found (number, opened_at, about, case_id, whose)
    select s.number, s.opened_at, s.about, s.case_id, s.whose from work.search_should s;
end $$;
comment on function work.rebuild_search() is 'Reckons anew what everything is found by.';
revoke all on function work.rebuild_search() from public;

-- Past the policies, which would keep it from its index: its own words and everyone's alone.
create function work.search_numbers(terms int[], words text[], typing_errors boolean)
returns table (term int, kind text, number bigint)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return query
    select t.term, f.kind, f.number
      from unnest(terms, words) as t(term, word)
           cross join unnest(array[access.everyone(), access.me()]) as w(whose)
           cross join lateral (
             (select s.kind, s.number from work.search_word s
               where not typing_errors and s.whose = w.whose and s.word >= t.word collate "C"
                 and s.word < t.word || case when length(t.word) = 1 or t.word like ':%' then ' ' else U&'\+10FFFF' end collate "C"
               order by s.word limit 20)
             union all
             (select s.kind, s.number from work.search_word s
               where typing_errors and s.near && work.search_near(w.whose, t.word)
                 and (length(s.word) <> length(t.word)
                      or (select count(*) from generate_series(1, length(t.word)) n where substr(s.word, n, 1) <> substr(t.word, n, 1)) < 3)
               limit 20)) f;
end $$;
comment on function work.search_numbers(int[], text[], boolean) is 'The numbers of words that begin so, or that have a typing error: everyone''s words and those of who asks.';
revoke all on function work.search_numbers(int[], text[], boolean) from public;
grant execute on function work.search_numbers(int[], text[], boolean) to app;

select work.rebuild_search();
