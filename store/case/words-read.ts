import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { lockIncoming } from "../intake/inbox.ts";

const unread = {
  referral: `select s.document, s.thread from work.step s
              where s.thread = $1 and s.side = 'sender' and s."by" is null and s.deed ->> 'words' is not null`,
  case: `select o.document, i.id as thread from work.outcome o
           join work.handled h on h.case_id = o.case_id
           join work.incoming i on i.id = h.incoming and i.sender = o.came_from
          where o.case_id = $1 and o.note is not null and o.document is not null`,
} as const;

/** Locks the words: call it before showing them, so that a withdrawal waits or has emptied them. */
export async function keepWordsRead(
  tx: Tx,
  where: keyof typeof unread,
  id: string,
  { at, by }: { readonly at: Moment; readonly by: string },
): Promise<void> {
  const found = `select w.document, w.thread from (${unread[where]}) w
                  where not exists (select from work.words_read r where r.document = w.document)`;
  const { rows } = await tx.query<{ thread: string }>(
    `select distinct thread from (${found}) f order by thread`,
    [id],
  );
  for (const { thread } of rows) {
    await lockIncoming(tx, thread);
  }
  if (rows.length > 0) {
    await tx.query(
      `insert into work.words_read (document, at, "by") select distinct document, $2::timestamptz, $3::uuid from (${found}) f
       on conflict do nothing`,
      [id, at, by],
    );
  }
}
