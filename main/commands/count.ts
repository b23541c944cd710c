import { sendCount } from "../../api/chain/count.ts";
import { moment } from "../../domain/time/day.ts";
import { withInstallation } from "./installed.ts";

/** `lenke count`: each cell hosted here puts its count of the chain in its outbox; it goes with the next delivery. */
export async function countCommand(): Promise<number> {
  return await withInstallation("writes", async ({ cells }) => {
    for (const cell of cells.values()) {
      await sendCount(cell, moment(new Date().toISOString()));
      console.log(`${cell.id}: counted`);
    }
    return 0;
  });
}
