-- Whoever chains the log compares its digests with these rows too.
grant select on work.evidence_bearing, work.evidence_withdrawn to sequencer;
create policy evidence_bearing_verified on work.evidence_bearing for select to sequencer using (true);
create policy evidence_withdrawn_verified on work.evidence_withdrawn for select to sequencer using (true);
