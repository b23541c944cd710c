import fs from "node:fs";
import path from "node:path";
import { diffWordsWithSpace } from "diff";
import { keepsKnowledge } from "../../api/edit/overlay.ts";
import { actsHere, withActs } from "../../api/law/taken.ts";
import { type Acts, numberText } from "../../domain/knowledge/act.ts";
import { type Day, day, dayOf, isDay } from "../../domain/time/day.ts";
import { citationsIn, resolved } from "../../law/acts/citations.ts";
import type { Resting } from "../../law/acts/citing.ts";
import { type SectionChange, takingOf, type Update, updateOf } from "../../law/acts/update.ts";
import { type Law, loadLaw } from "../../law/law.ts";
import { insertTaking } from "../../store/edit/acts.ts";
import { ownSettings, withInstallation } from "../commands/installed.ts";
import type { Terminal } from "../commands/terminal.ts";
import type { Installation } from "../installation.ts";
import { now } from "../now.ts";
import { Trouble } from "../server/trouble.ts";

const resting = (law: Law): readonly Resting[] => resolved(law.acts, citationsIn(law));

/** Each once, as "right/social-services". */
function citedBy(all: readonly Resting[], { act, number }: SectionChange): readonly string[] {
  const found = all.filter(
    ({ cites }) =>
      cites.some((each) => each.act?.id === act.id && each.number === number) ||
      cites.some(({ place }) => place?.act.id === act.id && place.section.number === number),
  );
  return [...new Set(found.map(({ kind, id }) => `${kind}/${id}`))].toSorted();
}

const whatOf = ({ from, to }: SectionChange) => {
  if (to === null) {
    return "gone";
  }
  return from === null ? "new" : "changed";
};

function updateJson({ asOf, changes, missing }: Update, all: readonly Resting[]) {
  const told = (what: ReturnType<typeof whatOf>) =>
    changes
      .filter((change) => whatOf(change) === what)
      .map((change) => ({
        ...{ act: change.act.id, section: change.number },
        ...{ from: change.from?.text ?? null, to: change.to?.text ?? null },
        ...{ amended: change.to?.amended ?? null, inForce: change.inForce },
        citedBy: citedBy(all, change),
      }));
  return {
    ...{ asOf, changed: told("changed"), gone: told("gone"), new: told("new") },
    missing: missing.map(({ id }) => id),
  };
}

/** What went and what came, in the words around it. */
const wordsBeside = (from: string, to: string): string =>
  diffWordsWithSpace(from, to)
    .map(({ added, removed, value }) => {
      if (added) {
        return `{+${value}+}`;
      }
      return removed ? `[-${value}-]` : value;
    })
    .join("");

function changeText(change: SectionChange, all: readonly Resting[]): string {
  const { act, number, from, to, inForce } = change;
  return [
    `${act.names[0] ?? act.id} ${numberText(number)}: ${whatOf(change)}${inForce === null ? "" : `; the act was last amended with effect from ${inForce}`}`,
    wordsBeside(from?.text ?? "", to?.text ?? ""),
    ...(to?.amended == null ? [] : [to.amended]),
    `rests on it: ${citedBy(all, change).join(", ") || "nothing"}`,
  ].join("\n");
}

function updateText({ asOf, changes, missing }: Update, all: readonly Resting[]): string {
  return [
    ...changes.map((change) => `${changeText(change, all)}\n`),
    ...missing.map(
      ({ names, id }) => `${names[0] ?? id}: no file ${id}.md; nothing is known of it`,
    ),
    `${changes.length} sections have other words on ${asOf} than those that are held.`,
  ].join("\n");
}

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

function compared(law: Law, { from, on }: Asked, { complain }: Terminal) {
  const all = resting(law);
  let said = 0;
  const update = readable(from, () =>
    updateOf(law.acts, all, dayAsked(on, law.acts), fileIn(from), (done) => {
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
  return { update, all };
}

function print({ update, all }: ReturnType<typeof compared>, asJson: boolean, terminal: Terminal) {
  const text = asJson ? JSON.stringify(updateJson(update, all), null, 2) : updateText(update, all);
  terminal.print(`${text}\n`);
}

const lawOf = async ({ cells }: Pick<Installation, "cells">): Promise<Law> =>
  withActs(loadLaw(), await actsHere(cells.values()));

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

/** `lenke law update DIR [--on DAY] [--json] [--take]`: nothing changes without `--take`. */
export async function lawUpdate(
  asked: Asked,
  terminal: Terminal,
  held: (terminal: Terminal) => Promise<Law>,
): Promise<number> {
  if (!asked.take) {
    print(compared(await held(terminal), asked, terminal), asked.asJson, terminal);
    return 0;
  }
  return await withInstallation("writes", async ({ cells, cluster }) => {
    const found = compared(await lawOf({ cells }), asked, terminal);
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
  });
}
