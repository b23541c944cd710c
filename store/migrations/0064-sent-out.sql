-- A removal stands until the person was talked with, or is out of the country: that they were not reached does not end it.

alter table work.removal_talk
  drop constraint removal_talk_result_check,
  add check (result in ('talked', 'not-reached', 'sent-out'));
