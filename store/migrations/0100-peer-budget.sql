-- Counted at each incoming document.
create index document_brought on sealed.document (peer, kept_at) where direction = 'in';
