import type { Act, ActSection, Acts, Taking } from "../../domain/knowledge/act.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Resting } from "./citing.ts";
import { lastAmendedIn, sectionOf } from "./load.ts";
import { actIn, type RawAct } from "./markdown.ts";

/** A section of which a newer text of its act has other words, or none, or that is cited and was not held. */
export interface SectionChange {
  readonly act: Act;
  readonly number: string;
  readonly from: ActSection | null;
  readonly to: ActSection | null;
  /** As the newer text tells of the act's last amendment. */
  readonly inForce: Day | null;
}

export interface Update {
  readonly asOf: Day;
  readonly changes: readonly SectionChange[];
  readonly heads: Taking["heads"];
  /** Of which the newer texts have no file: nothing is known of them. */
  readonly missing: readonly Act[];
}

/** What newer texts have otherwise than those held. `read` gives the file of an act, or null; `told` hears how many are done. */
export function updateOf(
  acts: Acts,
  resting: readonly Resting[],
  asOf: Day,
  read: (id: string) => string | null,
  told: (done: number) => void = () => {},
): Update {
  const cited = resting.flatMap(({ cites }) => cites);
  const found = acts.all.map((act, at) => {
    const markdown = read(act.id);
    const raw = markdown === null ? null : readable(act, markdown);
    told(at + 1);
    const notHeld = cited.filter((each) => each.act?.id === act.id && each.place === null);
    return { act, raw, asked: [...new Set(notHeld.map(({ number }) => number))] };
  });
  return {
    asOf,
    changes: found.flatMap(({ act, raw, asked }) =>
      raw === null ? [] : changesOf(act, asked, raw, asOf),
    ),
    heads: Object.fromEntries(
      found.flatMap(({ act, raw }) => (raw === null ? [] : [[act.id, lastAmendedIn(raw)]])),
    ),
    missing: found.flatMap(({ act, raw }) => (raw === null ? [act] : [])),
  };
}

/** Throws where it is no text of the act: nothing of it may count as gone. */
function readable(act: Act, markdown: string): RawAct {
  const raw = markdown.startsWith("---\n") ? actIn(markdown) : null;
  const held = [...act.sections.values()].filter(({ gone }) => gone === null);
  const there = new Set(raw?.sections.map(({ number }) => number));
  if (raw === null || (held.length > 0 && !held.some(({ number }) => there.has(number)))) {
    throw new Error(`${act.id}.md has none of the sections that are held.`);
  }
  return raw;
}

function changesOf(
  act: Act,
  asked: readonly string[],
  raw: RawAct,
  asOf: Day,
): readonly SectionChange[] {
  const newer = new Map(raw.sections.map((each) => [each.number, sectionOf(each, asOf)]));
  return [...act.sections.keys(), ...asked].flatMap((number) => {
    const held = act.sections.get(number) ?? null;
    const from = held?.gone === null ? held : null;
    const to = newer.get(number) ?? null;
    return from?.hash === to?.hash
      ? []
      : [{ act, number, from, to, inForce: lastAmendedIn(raw)?.from ?? null }];
  });
}

export const takingOf = ({ asOf, changes, heads }: Update): Taking => ({
  ...{ asOf, heads },
  sections: changes.map(({ act, number, to }) => ({
    ...{ act: act.id, number },
    words:
      to === null
        ? null
        : { title: to.title, within: to.within, text: to.text, amended: to.amended },
  })),
});

/** With what was taken since, oldest first; the words that it replaced are kept. What a release has newer words than is passed over. */
export function withTakings(acts: Acts, takings: readonly Taking[]): Acts {
  return takings.filter(({ asOf }) => asOf > acts.asOf).reduce(withTaking, acts);
}

type TakenSection = Taking["sections"][number];

/** Null where it was not held and is not there. */
function sectionWith(
  held: ActSection | undefined,
  { number, words }: TakenSection,
  asOf: Day,
): ActSection | null {
  if (words === null) {
    return held === undefined ? null : { ...held, gone: asOf, hash: `gone ${held.hash}` };
  }
  const earlier = held === undefined ? [] : [held, ...held.earlier];
  return { ...sectionOf({ ...words, number }, asOf), earlier };
}

function actWith(act: Act, taken: readonly TakenSection[], asOf: Day): Act["sections"] {
  const sections = new Map(act.sections);
  for (const each of taken) {
    const section = sectionWith(sections.get(each.number), each, asOf);
    if (section !== null) {
      sections.set(each.number, section);
    }
  }
  return sections;
}

function withTaking(acts: Acts, { asOf, heads, sections }: Taking): Acts {
  const all = acts.all.map((act) => ({
    ...{ ...act, lastAmended: heads[act.id] ?? act.lastAmended },
    sections: actWith(
      act,
      sections.filter((each) => each.act === act.id),
      asOf,
    ),
  }));
  return { ...acts, asOf, all };
}
