-- A removal ends by a talk or by departure, not by trying.

alter table work.removal_talk
  drop constraint removal_talk_result_check,
  add check (result in ('talked', 'not-reached', 'sent-out'));
