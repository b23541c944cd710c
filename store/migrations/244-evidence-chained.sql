-- So that whoever chains the log reaches the evidence it compares, and nothing else there.
grant usage on schema work to sequencer;
