select job.create_queue(name, policy || '{"retryLimit": 10000, "retryDelay": 30, "retryBackoff": true, "retryDelayMax": 3600}')
  from (values ('deadline', jsonb '{"policy": "standard"}'), ('message', '{"policy": "standard"}'), ('rights', '{"policy": "short"}')) as queues (name, policy);

-- Under policies, like our own tables.
do $$
declare t record;
begin
  for t in select c.oid::regclass as name from pg_class c where c.relnamespace = 'job'::regnamespace and c.relkind in ('r', 'p') loop
    execute format('comment on table %s is %L', t.name, 'pg-boss''s own. Holds no case, no person and no word.');
    execute format('alter table %s enable row level security', t.name);
    execute format('alter table %s force row level security', t.name);
    execute format('create policy job_kept on %s to lenke_keeper using (true) with check (true)', t.name);
  end loop;
end $$;
revoke execute on all functions in schema job from public;

grant select on job.version to app, courier, reminder;
create policy version_read on job.version for select to app, courier, reminder using (true);

grant select on job.queue to app, courier, reminder;
create policy queue_read on job.queue for select to app, courier, reminder using (true);

-- pg-boss's statement asks for it, although there is no dead-letter queue.
grant insert on job.job to courier, reminder;
create policy job_reckoned_put_back on job.job for insert to courier with check (name = 'rights');
create policy job_put_back on job.job for insert to reminder with check (true);

-- Adds jobs; the reminder takes, ends and retries them.
grant select (id), insert on job.job_common to app;
-- The courier takes these jobs and no others.
grant select, select (id), insert, update, delete on job.job_common to courier;
grant select, insert, update, delete on job.job_common to reminder;
create policy job_known_by_its_id on job.job_common for select to app, courier using (name = 'deadline');
create policy job_message_known_by_its_id on job.job_common for select to app using (name = 'message');
create policy job_reckoning_known_by_its_id on job.job_common for select to app using (name = 'rights');
create policy job_asked_for on job.job_common for insert to app, courier with check (name = 'deadline');
create policy job_message_asked_for on job.job_common for insert to app with check (name = 'message');
-- The courier reckons for colleagues who may not read rights.
create policy job_reckoning_asked_for on job.job_common for insert to app with check (name = 'rights');
create policy job_reckoned on job.job_common to courier using (name = 'rights') with check (name = 'rights');
create policy job_taken_up on job.job_common to reminder using (true) with check (true);
grant execute on function job.job_now() to app, courier, reminder;
