-- Ticked by any author, also one without the return field; holds no words.

create policy plan_entry_danger_told on work.plan_entry for insert to app
  with check (written_by = nullif(current_setting('app.actor', true), '')::uuid
              and kind = 'return' and field = 'return' and version = 1
              and content->'row'->>'row' = 'also_tells_of' and content->>'words' is null
              and exists (select from work.plan p where p.id = plan offset 0)
              and exists (select from work.plan_place l
                           where l.plan = plan_entry.plan and l.holds and l.colleague = plan_entry.written_by
                             and not exists (select from work.plan_place n
                                              where n.plan = l.plan and n.colleague = l.colleague and n.field = l.field
                                                and n.kept_at > l.kept_at offset 0) offset 0));
