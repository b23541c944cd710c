-- Who travels along with a person is someone else: their age raises the box of the case, and no doubt of that person.

alter table work.age_answer add column along_with uuid references work.person;
comment on column work.age_answer.along_with is 'Of whom it is not said: the person whom the child travels along with. Null where it may be of anyone in the case.';
create policy age_answer_along_in_its_case on work.age_answer as restrictive for insert to app
  with check (along_with is null
              or exists (select from work.person p where p.id = along_with and p.case_id = age_answer.case_id offset 0));
