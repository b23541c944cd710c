import { sendCount } from "../../api/chain/count.ts";
import { now } from "../now.ts";
import { withInstallation } from "./installed.ts";

/** `lenke count`: puts each cell's count in its outbox. */
export async function countCommand(): Promise<number> {
  return await withInstallation("writes", async ({ cells }) => {
    for (const cell of cells.values()) {
      await sendCount(cell, now());
      console.log(`${cell.id}: counted`);
    }
    return 0;
  });
}
