import { adopt } from "../isolation.ts";
import { withInstallation } from "./installed.ts";

/** `lenke adopt`: says that this is the cells' own Lenke and no copy, so that it delivers and takes in from the next start. */
export async function adoptCommand(): Promise<number> {
  return await withInstallation("writes", async (installation) => {
    await adopt(installation);
    console.log("This Lenke is no copy. It delivers and takes in from its next start.");
    return 0;
  });
}
