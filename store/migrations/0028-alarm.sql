alter table work.deadline add column planned date check (planned is null or kind = 'removal');
comment on column work.deadline.planned is 'The day a removal is planned for, where one was told: whoever leads is told before it begins.';
-- Removals no longer wait for a working day; row security is lifted meanwhile.
alter table work.deadline no force row level security;
alter table work.step no force row level security;
update work.deadline d
   set next_at = now(),
       planned = (select s.removal_planned::date from work.step s
                   where s.thread = d.about and s.side = 'recipient' and s.kind = 'removal' order by s.seq desc limit 1)
 where d.kind = 'removal' and d.ended_at is null and d.stage is distinct from 'still-missed';
alter table work.deadline force row level security;
alter table work.step force row level security;
