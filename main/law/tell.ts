import { type Act, numberText } from "../../domain/knowledge/act.ts";
import { partsOf } from "../../law/acts/beside.ts";
import { restingOn } from "../../law/acts/citations.ts";
import type { Resting } from "../../law/acts/citing.ts";
import { type Emptied, emptiedIn, type SectionChange, type Update } from "../../law/acts/update.ts";
import type { Law } from "../../law/law.ts";

export interface Compared {
  readonly law: Law;
  readonly update: Update;
  /** All that cites, as it would be with the newer texts. */
  readonly all: readonly Resting[];
}

/** As "right/social-services". */
function citedBy(all: readonly Resting[], { act, number }: SectionChange): readonly string[] {
  return restingOn(all, { act, section: { number } })
    .map(({ kind, id }) => `${kind}/${id}`)
    .toSorted();
}

const whatOf = ({ from, to }: SectionChange) => {
  if (to === null) {
    return "gone";
  }
  return from === null ? "new" : "changed";
};

export function updateJson({ law, update, all }: Compared) {
  const { asOf, changes, missing } = update;
  const told = (what: ReturnType<typeof whatOf>) =>
    changes
      .filter((change) => whatOf(change) === what)
      .map((change) => ({
        ...{ act: change.act.id, section: change.number },
        ...{ from: change.from?.text ?? null, to: change.to?.text ?? null },
        ...{ amended: change.to?.amended ?? null, inForce: change.inForce },
        citedBy: citedBy(all, change),
        wasIn: change.wasIn && { act: change.wasIn.act.id, section: change.wasIn.section.number },
      }));
  return {
    ...{ asOf, changed: told("changed"), gone: told("gone"), new: told("new") },
    missing: missing.map(({ id }) => id),
    emptied: emptiedIn(law.acts, update).map(({ act, gone, held }) => ({
      act: act.id,
      gone,
      held,
    })),
  };
}

/** What went and what came, in the words around it. */
const wordsBeside = (from: string, to: string): string =>
  partsOf(from, to)
    .map(({ added, removed, value }) => {
      if (added) {
        return `{+${value}+}`;
      }
      return removed ? `[-${value}-]` : value;
    })
    .join("");

const placeText = (act: Act, number: string) => `${act.names[0] ?? act.id} ${numberText(number)}`;

function changeText(change: SectionChange, all: readonly Resting[]): string {
  const { act, number, from, to, inForce, wasIn } = change;
  return [
    `${placeText(act, number)}: ${whatOf(change)}${inForce === null ? "" : `; the act was last amended with effect from ${inForce}`}`,
    ...(wasIn === null
      ? []
      : [
          `held until now in ${placeText(wasIn.act, wasIn.section.number)}; the words are now here`,
        ]),
    wordsBeside(from?.text ?? "", to?.text ?? ""),
    ...(to?.amended == null ? [] : [to.amended]),
    `rests on it: ${citedBy(all, change).join(", ") || "nothing"}`,
  ].join("\n");
}

export const emptiedText = ({ act, gone, held }: Emptied) =>
  `${act.names[0] ?? act.id}: ${gone} of the ${held} sections held are gone; the file may be broken.`;

export function updateText({ law, update, all }: Compared): string {
  const { asOf, changes, missing } = update;
  return [
    ...changes.map((change) => `${changeText(change, all)}\n`),
    ...missing.map(
      ({ names, id }) => `${names[0] ?? id}: no file ${id}.md; nothing is known of it`,
    ),
    ...emptiedIn(law.acts, update).map(emptiedText),
    `${changes.length} sections have other words on ${asOf} than those that are held.`,
  ].join("\n");
}
