import { parseArgs } from "node:util";
import {
  type Act,
  type ActSection,
  type Acts,
  actNamed,
  numberText,
  sectionNamed,
  sourceOf,
  wordsOn,
} from "../../domain/knowledge/act.ts";
import type { Law } from "../../law/law.ts";
import { ownTerminal, type Terminal } from "../commands/terminal.ts";
import { dayOrTrouble, lawHeld, lawUpdate } from "./update.ts";

export const lawHelp = `lenke law                  the acts and regulations of which words are held
lenke law ACT              the sections that are held of one, as in: lenke law aml
lenke law ACT SECTION      the words of a section, as in: lenke law aml 14-15; --on DAY: as they were
lenke law update DIR       what newer texts of the acts have otherwise, and what rests on it; changes nothing
                           --take takes them in: editors then read what rests on them; --on DAY: of that day;
                           --gone ACT: it is meant that many of its sections are gone
--json gives the same for programs.`;

const words = {
  en: {
    asOf: (day: string) => `The words of ${day}. Later changes are not here.`,
    inForce: "In force from",
    lastAmended: "The act was last changed with effect from",
  },
  nb: {
    asOf: (day: string) => `Ordlyden ${day}. Senere endringer er ikke med.`,
    inForce: "I kraft fra",
    lastAmended: "Loven ble sist endret med virkning fra",
  },
} as const;

const shownSection = (section: ActSection) => ({
  ...{ number: section.number, title: section.title, within: section.within },
  ...{ text: section.text, amended: section.amended, hash: section.hash },
});

const shownAct = (act: Act) => ({
  ...{ id: act.id, names: act.names, title: act.title, source: sourceOf(act) },
  ...{ inForce: act.inForce, lastAmended: act.lastAmended, asOf: act.asOf },
});

function foot({ asOf, source }: Acts, act: Act | null, language: "nb" | "en"): string {
  const say = words[language];
  const from = act?.lastAmended?.from ?? null;
  return [
    ...(act?.inForce == null ? [] : [`${say.inForce} ${act.inForce}.`]),
    ...(from === null ? [] : [`${say.lastAmended} ${from}.`]),
    say.asOf(asOf),
    ...(act === null ? [] : [sourceOf(act)]),
    source,
  ].join("\n");
}

function sectionText(act: Act, section: ActSection): string {
  return [
    `${act.names[0] ?? act.id} ${numberText(section.number)}. ${section.title}`,
    [act.title, ...section.within].join(" · "),
    section.text,
    ...(section.amended === null ? [] : [section.amended]),
  ].join("\n\n");
}

const sectionLine = ({ number, title }: ActSection) => `${numberText(number)}. ${title}`;

const options = {
  json: { type: "boolean" },
  take: { type: "boolean" },
  gone: { type: "string", multiple: true },
  on: { type: "string" },
} as const;

/** An option that is not known is told, and stops nothing else from being read. */
function readArguments(args: readonly string[]) {
  const read = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const strange = read.tokens.find(
    (token) => token.kind === "option" && !Object.hasOwn(options, token.name),
  );
  const { json, take, on, gone = [] } = read.values;
  return {
    values: {
      ...{ json: json === true, take: take === true },
      on: typeof on === "string" ? on : undefined,
      gone: [gone].flat().map(String),
    },
    positionals: read.positionals,
    strange: strange?.kind === "option" ? strange.rawName : undefined,
  };
}

/** `lenke law [ACT [SECTION]] [--json]`: 0 done, 2 where the act or section is not held. */
export async function lawCommand(
  args: readonly string[],
  terminal: Terminal = ownTerminal(),
  held: (terminal: Terminal) => Promise<Law> = lawHeld,
): Promise<number> {
  const { language, print, complain } = terminal;
  const { values, positionals, strange } = readArguments(args);
  const { json: asJson, take, on, gone } = values;
  const [name, ...rest] = positionals;
  const refuse = (problem: string) => {
    complain(`lenke law: ${problem}`);
    return 2;
  };
  const tell = (json: unknown, text: string) => {
    print(asJson ? `${JSON.stringify(json, null, 2)}\n` : `${text}\n`);
    return 0;
  };
  if (strange !== undefined) {
    return refuse(`${strange}? usage: lenke law [ACT [SECTION]] [--on DAY] [--json]`);
  }
  if (name === "update") {
    const [from = ""] = rest;
    return await lawUpdate({ from, on, asJson, take, gone }, terminal, held);
  }
  const { acts } = await held(terminal);
  const { asOf } = acts;
  if (name === undefined) {
    const lines = acts.all.map(
      (act) => `${act.names.join(", ")}: ${act.title}${act.asOf === asOf ? "" : ` (${act.asOf})`}`,
    );
    const all = { asOf, acts: acts.all.map(shownAct) };
    return tell(all, [...lines, "", foot(acts, null, language)].join("\n"));
  }
  const act = actNamed(acts, name);
  if (act === undefined) {
    return refuse(
      `no act or regulation is held by the name ${JSON.stringify(name)}; see: lenke law`,
    );
  }
  const sections = [...act.sections.values()];
  const number = rest.join(" ");
  if (number === "") {
    return tell(
      { ...shownAct(act), sections: sections.map(shownSection) },
      [
        act.title,
        "",
        ...sections.map(sectionLine),
        "",
        foot({ ...acts, asOf: act.asOf }, act, language),
      ].join("\n"),
    );
  }
  const section = sectionNamed(act, number);
  if (section === undefined) {
    const held = sections.map((each) => each.number).join(", ");
    return refuse(`of ${act.names[0]} ${JSON.stringify(number)} is not held; held are ${held}`);
  }
  const words = wordsOn(section, on === undefined ? act.asOf : dayOrTrouble(on));
  if (words === null) {
    return refuse(
      `not held: the words of ${act.names[0]} ${section.number} on ${on ?? act.asOf}; see: lenke law ${name} ${number}`,
    );
  }
  return tell(
    { asOf: words.asOf, act: shownAct(act), section: shownSection(words) },
    `${sectionText(act, words)}\n\n${foot({ ...acts, asOf: words.asOf }, act, language)}`,
  );
}
