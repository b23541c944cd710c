-- Whether a case is seen is answered from the index alone.
alter table access.reach
  drop constraint reach_pkey,
  add constraint reach_pkey primary key (case_id, colleague) include (bits);
