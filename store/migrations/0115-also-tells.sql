-- Who writes words ticks what they tell of besides. Null: nobody said, and so it is not known; empty: none of these.

alter table work.plan_entry add column also_tells text[] check (also_tells <@ array['danger', 'health', 'law', 'journey', 'home', 'age']);
alter table work.life_event add column also_tells text[] check (also_tells <@ array['danger', 'health', 'law', 'journey', 'home', 'age']);
alter table work.life_answer add column also_tells text[] check (also_tells <@ array['danger', 'health', 'law', 'journey', 'home', 'age']);

-- Danger makes a journey home wait wherever it is written of the person: also by who has no part in the plan. The row holds no words.
drop policy plan_entry_danger_told on work.plan_entry;
create policy plan_entry_danger_told on work.plan_entry for insert to app
  with check (written_by = nullif(current_setting('app.actor', true), '')::uuid
              and kind = 'return' and field = 'return' and version = 1
              and content->'row'->>'row' = 'also_tells_of' and content->>'words' is null
              and exists (select from work.plan p where p.id = plan offset 0));
