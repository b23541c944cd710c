import { type Receiving, receivesAs } from "../../domain/receipt/recipients.ts";
import { asActor } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { peers } from "../../store/document/document.ts";

export interface Recipient {
  readonly cell: string;
  readonly name: string;
  readonly as: Receiving;
}

/** Asks as a visitor without a receipt; not logged. */
export async function listRecipients(door: Cell): Promise<readonly Recipient[]> {
  const nobody = { kind: "visitor", cell: door.id, receipt: "" } as const;
  const known = await asActor(door, nobody, peers);
  return known.flatMap(({ cell, name, kinds }) => {
    const as = receivesAs(kinds);
    return as === null ? [] : [{ cell, name, as }];
  });
}
