-- Pay that was paid or settled covers pay days up to the day that it names, which is never after the day it was paid: what falls due later
-- is another matter. Of all else a last day is never before its day, as it was.
alter table work.life_event drop constraint life_event_check2;
alter table work.life_event add constraint life_event_last_day
  check (until is null or not holds or case when kind = 'wages-settled' then until <= day else until >= day end);
