import { parseArgs } from "node:util";
import type { Hosted } from "./data-folder.ts";
import { country } from "./demo/country.ts";
import { door } from "./installation.ts";
import { Trouble } from "./server/trouble.ts";

export interface Asked {
  readonly cells: readonly Hosted[];
  readonly empty: boolean;
  readonly isolated: boolean;
}

const options = {
  empty: { type: "boolean", default: false },
  isolated: { type: "boolean", default: false },
  cells: { type: "string" },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new Trouble(
      `npm start knows no "${args.join(" ")}".`,
      "Say nothing, or -- and one or more of: --empty, --isolated, --cells ID,ID",
    );
  }
}

/** Reads what follows `npm start --`. Throws Trouble. */
export function askedOf(args: readonly string[]): Asked {
  const { empty, isolated, cells } = parse(args);
  const wanted = cells?.split(",");
  const unknown = wanted?.find((id) => !country.some((cell) => cell.id === id));
  if (unknown !== undefined) {
    throw new Trouble(
      `The demo country has no cell "${unknown}".`,
      `Choose among ${country.map(({ id }) => id).join(", ")}.`,
    );
  }
  const ofCountry = country.filter(({ id }) => wanted?.includes(id) ?? true);
  return { cells: empty ? [door] : ofCountry, empty, isolated };
}
