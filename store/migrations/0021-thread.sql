-- Asked at every sending, by thread alone.
create index document_of_thread on sealed.document (thread);
