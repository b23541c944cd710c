-- What a peer brought within the last minutes is counted at each document that comes.
create index document_brought on sealed.document (peer, kept_at) where direction = 'in';
