-- Recalculated nightly and at start too.
select job.create_queue('rights', '{"policy": "short", "retryLimit": 10000, "retryDelay": 30, "retryBackoff": true, "retryDelayMax": 3600}');
comment on schema job is 'Jobs, as pg-boss keeps them. A job names a deadline, a message or a case by its id, and nothing else.';

create table work.rights_reckoned (
  day  date primary key,
  at   timestamptz not null
);
comment on table work.rights_reckoned is 'The days on which the days of rights were asked to be reckoned anew, each once. Holds nothing of anyone. Never changed or deleted.';
grant select, insert on work.rights_reckoned to courier;
alter table work.rights_reckoned enable row level security;
alter table work.rights_reckoned force row level security;
create policy rights_reckoned_by_the_courier on work.rights_reckoned to courier using (true) with check (true);

-- The courier takes these jobs and no others.
grant select, insert, update, delete on job.job_common to courier;
grant insert on job.job to courier;
create policy job_reckoned on job.job_common to courier using (name = 'rights') with check (name = 'rights');
create policy job_reckoned_put_back on job.job for insert to courier with check (name = 'rights');
