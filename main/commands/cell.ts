import fs from "node:fs";
import { parseArgs } from "node:util";
import { loadLaw } from "../../law/law.ts";
import { asKeeper } from "../../store/cluster.ts";
import { cardOf, introduce, parseCard } from "../cards.ts";
import { hostedCells, keepHostedCells } from "../data-folder.ts";
import { Trouble } from "../server/trouble.ts";
import { cellNamed, withInstallation } from "./installed.ts";

const kindsKnown = () => Object.keys(loadLaw().sharing.codes.bodies);

export const cellHelp =
  () => `lenke cell list                                   the cells hosted here, and the cells each knows
lenke cell add ID --name NAME --kind KIND [--kind KIND …]   host one more; start again afterwards
lenke cell card ID                                its card (address and public keys), to give to another operator
lenke cell introduce FILE                         make another installation's cell known to all cells here
lenke cell forget ID                              forget a cell that others host
The kinds are those of the sharing rules: ${kindsKnown().join(", ")}.`;

async function list(): Promise<number> {
  return await withInstallation("reads", async ({ cells, cluster }) => {
    for (const cell of cells.values()) {
      const known = await asKeeper(cluster, cell.id, async (client) => {
        const { rows } = await client.query<{ cell: string; address: string }>(
          "select cell, address from open.peer order by cell",
        );
        return rows;
      });
      console.log(`${cell.id}  ${cell.name}`);
      for (const peer of known.filter(({ cell: id }) => !cells.has(id))) {
        console.log(`    knows ${peer.cell} at ${peer.address}`);
      }
    }
    return 0;
  });
}

async function add(
  id: string | undefined,
  name: string | undefined,
  kinds: readonly string[],
): Promise<number> {
  if (id === undefined || name === undefined || !/^[a-z][a-z0-9-]{1,40}$/.test(id)) {
    throw new Trouble(
      "A cell needs an id of small letters, digits and hyphens, and a name.",
      'For example: npx lenke cell add union --name "Fagforbundet" --kind union',
    );
  }
  const known = kindsKnown();
  const strange = kinds.find((kind) => !known.includes(kind));
  if (strange !== undefined) {
    throw new Trouble(`There is no kind "${strange}".`, `Use one of ${known.join(", ")}.`);
  }
  return await withInstallation("writes", async ({ folder }) => {
    const hosted = hostedCells(folder);
    if (hosted.some((cell) => cell.id === id)) {
      throw new Trouble(`The cell "${id}" is hosted here already.`, "Choose another id.");
    }
    keepHostedCells(folder, [...hosted, { id, name, kinds: [...kinds] }]);
    console.log(`${id} is hosted here from the next start. Stop Lenke and start it again.`);
    return 0;
  });
}

async function card(id: string | undefined): Promise<number> {
  return await withInstallation("reads", async (installation, origin) => {
    console.log(JSON.stringify(cardOf(cellNamed(installation, id), origin), null, 2));
    return 0;
  });
}

async function introduceFrom(file: string | undefined): Promise<number> {
  if (file === undefined || (file !== "-" && !fs.existsSync(file))) {
    throw new Trouble(
      `There is no file "${file ?? ""}".`,
      "Give the card's file, or - for standard input.",
    );
  }
  const given = parseCard(fs.readFileSync(file === "-" ? 0 : file, "utf8"));
  return await withInstallation("writes", async ({ cells, cluster }) => {
    if (cells.has(given.cell)) {
      throw new Trouble(
        `The cell "${given.cell}" is hosted here itself.`,
        "Two cells that exchange need two ids.",
      );
    }
    for (const cell of cells.values()) {
      await introduce(cluster, cell.id, given);
    }
    console.log(`${given.cell} (${given.address}) is known to ${cells.size} cells here.`);
    return 0;
  });
}

async function forget(id: string | undefined): Promise<number> {
  return await withInstallation("writes", async ({ cells, cluster }) => {
    for (const cell of cells.values()) {
      await asKeeper(cluster, cell.id, async (client) => {
        const { rowCount } = await client.query(
          "select from work.referral where recipient = $1 limit 1",
          [id],
        );
        if (rowCount !== null && rowCount > 0) {
          throw new Trouble(
            `${cell.id} has referrals to "${id}", which would stand without a recipient.`,
            "A change of keys for a cell with referrals is not made by this command yet.",
          );
        }
        await client.query("delete from open.peer where cell = $1", [id]);
      });
    }
    console.log(`${id} is forgotten.`);
    return 0;
  });
}

/** `lenke cell …`: the operator's deliberate acts on cells. */
export async function cellCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      name: { type: "string" },
      kind: { type: "string", multiple: true, default: [] },
    },
  });
  const [what, which] = positionals;
  if (what === undefined) {
    console.log(cellHelp());
    return 0;
  }
  switch (what) {
    case "list":
      return await list();
    case "add":
      return await add(which, values.name, values.kind);
    case "card":
      return await card(which);
    case "introduce":
      return await introduceFrom(which);
    case "forget":
      return await forget(which);
    default:
      throw new Trouble(`There is no "lenke cell ${what}".`, "See: npx lenke cell --help");
  }
}
