import fs from "node:fs";
import path from "node:path";
import { keepsKnowledge, lawWithEdits } from "../../api/edit/overlay.ts";
import { type Acts, actNamed } from "../../domain/knowledge/act.ts";
import { type Day, day, dayOf, isDay } from "../../domain/time/day.ts";
import { citationsIn, resolved } from "../../law/acts/citations.ts";
import { emptiedIn, takingOf, updateOf, withTaking } from "../../law/acts/update.ts";
import { type Law, loadLaw } from "../../law/law.ts";
import { insertTaking } from "../../store/edit/acts.ts";
import { ownSettings, withInstallation } from "../commands/installed.ts";
import type { Terminal } from "../commands/terminal.ts";
import type { Installation } from "../installation.ts";
import { now } from "../now.ts";
import { holderOf } from "../server/hold.ts";
import { Trouble } from "../server/trouble.ts";
import { type Compared, emptiedText, updateJson, updateText } from "./tell.ts";

function fileIn(from: string): (id: string) => string | null {
  if (!fs.existsSync(from) || !fs.statSync(from).isDirectory()) {
    throw new Trouble(
      `${from} is no folder.`,
      "Give the folder of the acts, a Markdown file each.",
    );
  }
  return (id) => {
    const file = path.join(from, `${id}.md`);
    const isThere = fs.existsSync(file) && fs.statSync(file).isFile();
    return isThere ? fs.readFileSync(file, "utf8").replaceAll("\r\n", "\n") : null;
  };
}

export function dayOrTrouble(text: string): Day {
  if (!isDay(text)) {
    throw new Trouble(`${text} is no day.`, "Write it as 2026-12-01.");
  }
  return day(text);
}

/** The day the texts are of; left out, today. */
function dayAsked(text: string | undefined, { asOf }: Acts): Day {
  const today = dayOf(now());
  const on = text === undefined ? today : dayOrTrouble(text);
  if (on < asOf) {
    throw new Trouble(`The words of ${asOf} are held, which are newer.`, "Give newer texts.");
  }
  if (on > today) {
    throw new Trouble(`${on} has not come yet.`, "Give the day the texts are of.");
  }
  return on;
}

interface Asked {
  readonly from: string;
  readonly on: string | undefined;
  readonly asJson: boolean;
  readonly take: boolean;
  /** Acts of which it is meant that many sections are gone. */
  readonly gone: readonly string[];
}

/** A file that is none of ours is said with its name. */
function readable<Read>(from: string, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (error instanceof Trouble || !(error instanceof Error)) {
      throw error;
    }
    throw new Trouble(`${from} cannot be read: ${error.message}`, "Nothing was taken in.");
  }
}

function compared(law: Law, { from, on }: Asked, { complain }: Terminal): Compared {
  const citations = citationsIn(law);
  let said = 0;
  const update = readable(from, () =>
    updateOf(law.acts, citations, dayAsked(on, law.acts), fileIn(from), (done) => {
      if (performance.now() - said > 1000 || done === law.acts.all.length) {
        said = performance.now();
        complain(`${done} of ${law.acts.all.length} acts compared`);
      }
    }),
  );
  if (update.missing.length === law.acts.all.length) {
    throw new Trouble(
      `${from} has none of the acts that are held.`,
      "Give the folder of the acts, named as in law/acts: lov-2005-06-17-62.md.",
    );
  }
  const all = resolved(withTaking(law.acts, takingOf(update)), citations);
  return { law, update, all };
}

/** Nothing is taken of a text that is more likely broken, unless its act is named. */
function refuseEmptied({ law, update }: Compared, meant: readonly string[]): void {
  const ids = meant.map((name) => {
    const act = actNamed(law.acts, name);
    if (act === undefined) {
      throw new Trouble(`No act is held by the name ${JSON.stringify(name)}.`, "See: lenke law");
    }
    return act.id;
  });
  const emptied = emptiedIn(law.acts, update).filter(({ act }) => !ids.includes(act.id));
  if (emptied.length > 0) {
    throw new Trouble(
      `law.emptied: ${emptied.map(emptiedText).join(" ")} Nothing was taken in.`,
      `Look at the files. If it is meant: ${emptied.map(({ act }) => `--gone ${act.id}`).join(" ")}`,
    );
  }
}

function print(found: Compared, asJson: boolean, terminal: Terminal) {
  const text = asJson ? JSON.stringify(updateJson(found), null, 2) : updateText(found);
  terminal.print(`${text}\n`);
}

const lawOf = async ({ cells }: Pick<Installation, "cells">): Promise<Law> =>
  lawWithEdits(loadLaw(), cells.values());

/** Where no installation can be asked, the words of this release are what is held. */
export async function lawHeld({ complain }: Pick<Terminal, "complain">): Promise<Law> {
  if (!fs.existsSync(ownSettings().data)) {
    return loadLaw();
  }
  try {
    return await withInstallation("reads", lawOf);
  } catch (error) {
    if (error instanceof Trouble) {
      complain(`Only the words of this release are looked in: ${error.message}`);
      return loadLaw();
    }
    throw error;
  }
}

/** As `lawHeld`, but nothing is started for it: what reckons needs no database. */
export async function lawHere(terminal: Pick<Terminal, "complain">): Promise<Law> {
  const { databaseUrl, data } = ownSettings();
  return databaseUrl === null && holderOf(data)?.serves !== true
    ? loadLaw()
    : await lawHeld(terminal);
}

/** `lenke law update DIR [--on DAY] [--json] [--take [--gone ACT]]`: nothing changes without `--take`. */
export async function lawUpdate(
  asked: Asked,
  terminal: Terminal,
  held: (terminal: Terminal) => Promise<Law>,
): Promise<number> {
  if (!asked.take) {
    print(compared(await held(terminal), asked, terminal), asked.asJson, terminal);
    return 0;
  }
  return await withInstallation("writes", (installation) => takeIn(installation, asked, terminal));
}

/** All of it or nothing. */
export async function takeIn(
  installation: Pick<Installation, "cells" | "cluster">,
  asked: Asked,
  terminal: Terminal,
): Promise<number> {
  const { cells, cluster } = installation;
  const found = compared(await lawOf(installation), asked, terminal);
  const release = loadLaw().acts.asOf;
  if (found.update.asOf <= release) {
    throw new Trouble(
      `law.not-newer: This release has the words of ${release}. Nothing was taken in.`,
      "Give newer texts, or leave out --on.",
    );
  }
  refuseEmptied(found, asked.gone);
  const keeper = [...cells.values()].find(keepsKnowledge);
  if (keeper === undefined) {
    throw new Trouble(
      "No cell with editors is hosted here, who could read what changed.",
      "Take them in where the coordination is hosted; elsewhere they come with a release.",
    );
  }
  await insertTaking(cluster, keeper.id, takingOf(found.update), now());
  print(found, asked.asJson, terminal);
  terminal.complain("Taken in. A running Lenke reads it within a minute.");
  return 0;
}
