import type { Act, ActSection, Acts, Place, Taking } from "../../domain/knowledge/act.ts";
import type { Day } from "../../domain/time/day.ts";
import { citedIn, heldElsewhere } from "./cite.ts";
import type { Citation } from "./citing.ts";
import { lastAmendedIn, sectionOf } from "./load.ts";
import { actIn, type RawAct } from "./markdown.ts";

/** A section of which a newer text of its act has other words, or none, or that is cited and was not held. */
export interface SectionChange {
  readonly act: Act;
  readonly number: string;
  readonly from: ActSection | null;
  readonly to: ActSection | null;
  /** The part of an amending act that held it until now. */
  readonly wasIn: Place | null;
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

interface Newer {
  readonly act: Act;
  readonly raw: RawAct;
  readonly sections: Act["sections"];
}

/** What newer texts have otherwise than those held. `read` gives the file of an act, or null; `told` hears how many are done. */
export function updateOf(
  acts: Acts,
  citations: readonly Pick<Citation, "text">[],
  asOf: Day,
  read: (id: string) => string | null,
  told: (done: number) => void = () => {},
): Update {
  const found = acts.all.flatMap((act, at): readonly Newer[] => {
    const markdown = read(act.id);
    told(at + 1);
    if (markdown === null) {
      return [];
    }
    const raw = readable(act, markdown);
    return [
      { act, raw, sections: new Map(raw.sections.map((s) => [s.number, sectionOf(s, asOf)])) },
    ];
  });
  const asked = notHeld(acts, found, citations);
  const there = new Set(found.map(({ act }) => act.id));
  return {
    asOf,
    changes: found.flatMap((each) => changesOf(acts, each, asked)),
    heads: Object.fromEntries(found.map(({ act, raw }) => [act.id, lastAmendedIn(raw)])),
    missing: acts.all.filter(({ id }) => !there.has(id)),
  };
}

/** Of the newer texts what is cited, itself or within a range, and is not held yet. */
function notHeld(
  acts: Acts,
  found: readonly Newer[],
  citations: readonly Pick<Citation, "text">[],
): ReadonlySet<ActSection> {
  const byId = new Map(found.map(({ act, sections }) => [act.id, sections]));
  const all = acts.all.map((act) => ({
    ...act,
    sections: inOrder([...(byId.get(act.id) ?? []), ...act.sections]),
  }));
  const cites = citedIn({ ...acts, all });
  const held = new Set(acts.all.flatMap(({ sections }) => [...sections.values()]));
  const cited = citations.flatMap(({ text }) =>
    cites(text).flatMap(({ place }) => place?.section ?? []),
  );
  return new Set(cited.filter((section) => !held.has(section)));
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
  acts: Acts,
  { act, raw, sections }: Newer,
  asked: ReadonlySet<ActSection>,
): readonly SectionChange[] {
  const added = [...sections].flatMap(([number, section]) => (asked.has(section) ? number : []));
  return [...act.sections.keys(), ...added].flatMap((number) => {
    const wasIn = act.sections.has(number) ? null : heldElsewhere(acts, act, number);
    const held = wasIn?.section ?? act.sections.get(number);
    const from = held?.gone === null ? held : null;
    const to = sections.get(number) ?? null;
    return from?.hash === to?.hash
      ? []
      : [{ act, number, from, to, wasIn, inForce: lastAmendedIn(raw)?.from ?? null }];
  });
}

export interface Emptied {
  readonly act: Act;
  readonly gone: number;
  readonly held: number;
}

/** Acts of which so many sections are gone that the text is more likely broken: three or more, and a quarter. */
export function emptiedIn(acts: Acts, { changes }: Update): readonly Emptied[] {
  const goneOf = ({ id }: Act) =>
    changes.filter(({ act, to }) => act.id === id && to === null).length;
  const heldOf = ({ sections }: Act) =>
    [...sections.values()].filter(({ gone }) => gone === null).length;
  return acts.all
    .map((act) => ({ act, gone: goneOf(act), held: heldOf(act) }))
    .filter(({ gone, held }) => gone >= 3 && gone * 4 >= held);
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

/** As an act has them: 5, 5 a, 6, 10-4; and 2-1, 2 A-1, 3-1. */
function inOrder(sections: Iterable<readonly [string, ActSection]>): Act["sections"] {
  const place = (number: string) =>
    number.replace(/\d+/g, (digits) => digits.padStart(4, "0")).replaceAll(" ", "~");
  return new Map([...new Map(sections)].toSorted(([a], [b]) => (place(a) < place(b) ? -1 : 1)));
}

/** Null where it was not held and is not there. */
function sectionWith(
  held: ActSection | undefined,
  { number, words }: TakenSection,
  asOf: Day,
): ActSection | null {
  const earlier = held === undefined ? [] : [held, ...held.earlier];
  if (words === null) {
    return held === undefined
      ? null
      : { ...held, asOf, gone: asOf, hash: `gone ${held.hash}`, earlier };
  }
  return { ...sectionOf({ ...words, number }, asOf), earlier };
}

function actWith(acts: Acts, act: Act, { asOf, sections: all }: Taking): Act["sections"] {
  const taken = all.flatMap((each): readonly (readonly [string, ActSection])[] => {
    const held = act.sections.get(each.number) ?? heldElsewhere(acts, act, each.number)?.section;
    const section = each.act === act.id ? sectionWith(held, each, asOf) : null;
    return section === null ? [] : [[each.number, section]];
  });
  return taken.length === 0 ? act.sections : inOrder([...act.sections, ...taken]);
}

/** An act that was not among the newer texts is of the day it was of. */
export function withTaking(acts: Acts, taking: Taking): Acts {
  const { asOf, heads } = taking;
  const all = acts.all.map((act) =>
    Object.hasOwn(heads, act.id)
      ? {
          ...{ ...act, asOf, lastAmended: heads[act.id] ?? act.lastAmended },
          sections: actWith(acts, act, taking),
        }
      : act,
  );
  return { ...acts, asOf, all };
}
