-- Dangers on a journey are now answered in rows.

drop table work.plan_risk;
