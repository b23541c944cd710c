-- For one pay date only: earlier pay may still be missing.
alter table work.life_event drop constraint life_event_last_day;
alter table work.life_event add constraint life_event_last_day
  check (until is null or not holds or case when kind in ('wages-settled', 'wage-paid') then until <= day else until >= day end);
alter table work.life_event add constraint life_event_which_pay_day check (kind <> 'wage-paid' or until is not null);
