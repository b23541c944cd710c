-- Interpreter, or the colleague's own language. Older rows stay as they are.
alter table work.promise_given drop constraint promise_given_interpreter_check,
  add constraint promise_given_interpreter_check check (interpreter in ('none', 'teller', 'chosen-by-person', 'not-chosen-by-person'));
alter table work.rights_explained drop constraint rights_explained_interpreter_check,
  add constraint rights_explained_interpreter_check check (interpreter in ('none', 'teller', 'chosen-by-person', 'not-chosen-by-person'));
