-- Whether a thread is new is asked at every sending: by its thread alone, whoever the other is, and however much was sent before.
create index document_of_thread on sealed.document (thread);
