-- A danger on a journey home was read in people's words, and noted here for those who do not see them. Now it is asked, and answered in rows.

drop table work.plan_risk;
