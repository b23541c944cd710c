import { sendCount } from "../../api/chain/count.ts";
import { now } from "../now.ts";
import { withInstallation } from "./installed.ts";

/** `lenke count`: each cell hosted here puts its count of the chain in its outbox; it goes with the next delivery. */
export async function countCommand(): Promise<number> {
  return await withInstallation("writes", async ({ cells }) => {
    for (const cell of cells.values()) {
      await sendCount(cell, now());
      console.log(`${cell.id}: counted`);
    }
    return 0;
  });
}
