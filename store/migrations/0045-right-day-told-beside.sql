-- Two decisions may share a last date: a completion may stand beside an earlier one, explicitly.
alter table work.right_day_met add column beside uuid unique, add check (beside is null or after is null);
alter table work.right_day_met add foreign key (beside, right_day) references work.right_day_met (id, right_day);
drop index work.right_day_met_first;
create unique index right_day_met_first on work.right_day_met (right_day) where after is null and beside is null;
comment on column work.right_day_met.beside is 'The telling of the same day before this one that stands all the same: it was done before what this is of came up. Null for any other.';
