-- Units told of a referral hear of its withdrawal.

-- Only its teller can withdraw a fact.
grant select (id, sender) on work.referral_fact to courier;
create policy referral_fact_looked_up on work.referral_fact for select to courier using (true);

create table work.referral_fact_ended (
  fact      uuid primary key references work.referral_fact,
  ended_on  date not null,
  document  uuid not null unique references sealed.document
);
comment on table work.referral_fact_ended is 'That the sender of a fact took the referral back, and when. Of no case and of nobody. Never changed.';
grant select on work.referral_fact_ended to app;
grant insert on work.referral_fact_ended to courier;
alter table work.referral_fact_ended enable row level security;
alter table work.referral_fact_ended force row level security;
create policy referral_fact_ended_known_to_colleagues on work.referral_fact_ended for select to app using (true);
create policy referral_fact_ended_brought on work.referral_fact_ended for insert to courier with check (true);
