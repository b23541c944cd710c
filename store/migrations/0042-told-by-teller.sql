-- A text that does not stand in the person's language is said in it by somebody: an interpreter, or whoever goes through it, where
-- they speak that language. What was written before stands as it was written.
alter table work.promise_given drop constraint promise_given_interpreter_check,
  add constraint promise_given_interpreter_check check (interpreter in ('none', 'teller', 'chosen-by-person', 'not-chosen-by-person'));
alter table work.rights_explained drop constraint rights_explained_interpreter_check,
  add constraint rights_explained_interpreter_check check (interpreter in ('none', 'teller', 'chosen-by-person', 'not-chosen-by-person'));
