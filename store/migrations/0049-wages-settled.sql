-- Paid through a date never after payment: later pay is another matter.
alter table work.life_event drop constraint life_event_check2;
alter table work.life_event add constraint life_event_last_day
  check (until is null or not holds or case when kind = 'wages-settled' then until <= day else until >= day end);
