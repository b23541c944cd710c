import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { momentOf } from "../case/case.ts";

export interface Origin {
  readonly id: string;
  readonly kind: "report" | "referral";
  readonly senderName: string;
  readonly came: Moment;
  readonly takenOn: Moment;
}

export async function originsOf(tx: Tx, caseId: string): Promise<readonly Origin[]> {
  const { rows } = await tx.query<Origin>(
    `select i.id, i.kind, coalesce(p.name, i.sender) as "senderName", ${momentOf("i.came_at")} as came, ${momentOf("h.at")} as "takenOn"
       from work.handled h join work.incoming i on i.id = h.incoming left join open.peer p on p.cell = i.sender
      where h.case_id = $1 order by i.came_at, i.id`,
    [caseId],
  );
  return rows;
}
