drop policy told_once_acknowledged on work.incoming_told;
create policy told_once_acknowledged on work.incoming_told for select to app
  using (exists (select from work.incoming i where i.id = incoming
                  and not exists (select from jsonb_array_elements_text(i.content -> 'safeguards') as came(kind)
                                   where not exists (select from work.step s
                                                      where s.thread = i.id and s.side = 'recipient'
                                                        and s.kind = 'acknowledge'
                                                        and s.deed -> 'safeguards' ? came.kind)))
         and (exists (select from work.handled h where h.incoming = incoming_told.incoming and h.case_id is not null)
              or exists (select from work.step e
                          where e.thread = incoming_told.incoming and e.kind in ('decline', 'withdraw'))
              or not exists (select from work.step g
                              where g.thread = incoming_told.incoming and g.side = 'sender' and g.kind = 'safeguard'
                                and not exists (select from work.step s
                                                 where s.thread = g.thread and s.seq > g.seq and s.side = 'recipient'
                                                   and s.kind = 'acknowledge'
                                                   and s.deed -> 'safeguards' ? (g.deed ->> 'safeguard')))));
