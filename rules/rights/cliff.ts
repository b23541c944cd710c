import { catalogue } from "./catalogue.ts";
import { exampleOf } from "./example-language.ts";
import type { State } from "./right.ts";
import { rightsOf } from "./rights-of.ts";
import type { Situation } from "./situation.ts";
import { stateIn, withEvents } from "./what-if.ts";
import type { Words } from "./words.ts";

type Cell = State | "not-held" | "not-listed";

export interface CliffStep {
  readonly open: Cell;
  readonly dropped: Cell;
  readonly relabelled: Cell;
  readonly testified: Cell;
}

export interface CliffRow {
  readonly id: string;
  readonly title: Words;
  readonly steps: readonly CliffStep[];
}

export const cliffLabels = [
  { provision: "257", name: "§ 257" },
  { provision: "258", name: "§ 258" },
  { provision: "108a", name: "Immigration Act § 108 a" },
  { provision: "395", name: "§§ 395 and 396" },
  { provision: "19-1", name: "Working Environment Act § 19-1" },
] as const;

const person =
  "third-country, an adult, found 2026-09-20, wage-due 2026-09-15, reflection-permit-granted 2026-09-25";

/** Where the label decides, where evidence does, and where neither does. */
interface Cliff {
  readonly steep: readonly CliffRow[];
  readonly witness: readonly CliffRow[];
  readonly level: readonly CliffRow[];
}

export function cliff(): Cliff {
  const rows = cliffRows();
  // Its state is the same under each label; what the law says of it is not.
  const others = rows.filter(({ id }) => id !== "witness-permit");
  return {
    steep: others.filter((row) => !isLevel(row)),
    witness: rows.filter(({ id }) => id === "witness-permit"),
    level: others.filter(isLevel),
  };
}

function cliffRows(): readonly CliffRow[] {
  const lines = cliffLabels.map(({ provision }) => {
    const reported = `${person}, police-report ${provision} 2026-10-01`;
    const began = `${person}, police-report 257 2026-10-01, charged ${provision} 2026-10-10`;
    return {
      open: rightsOf(exampleOf(reported, "2026-10-15")),
      dropped: rightsOf(exampleOf(`${reported}, case-dropped 2026-10-20`, "2026-10-21")),
      relabelled: rightsOf(exampleOf(began, "2026-10-15")),
      testified: rightsOf(
        exampleOf(
          `${reported}, charged ${provision} 2026-10-10, testified court 2026-10-14, protection-applied 2026-10-14`,
          "2026-10-15",
        ),
      ),
    };
  });
  return catalogue
    .map(({ section: { id }, title }) => ({
      id,
      title,
      steps: lines.map(({ open, dropped, relabelled, testified }) => ({
        open: stateIn(open, id),
        dropped: stateIn(dropped, id),
        relabelled: stateIn(relabelled, id),
        testified: stateIn(testified, id),
      })),
    }))
    .filter(({ steps }) => steps.some(({ open }) => open !== "not-listed"));
}

/** Provisions by what they are called in a charge; what has no name of its own here is not reckoned. */
const charges: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ aml: "19-1", "strl-395": "395", "strl-396": "396", "utl-108a": "108a" },
    ...{ "strl-260a": "260a", "strl-257": "257", "strl-258": "258", "strl-260": "260" },
    "strl-259": "259",
  }),
);

export interface UnderCharge extends Pick<CliffRow, "id" | "title"> {
  readonly state: Cell;
}

/** What differs between the provisions, were there a charge under one of them on that day. */
export function underEach(
  situation: Situation,
  provisions: readonly string[],
): ReadonlyMap<string, readonly UnderCharge[]> {
  const lines = provisions.flatMap((id) => {
    const provision = charges.get(id);
    const charge = { type: "charged", day: situation.asOf, until: null } as const;
    return provision === undefined
      ? []
      : [{ id, answer: rightsOf(withEvents(situation, [{ ...charge, provision }])) }];
  });
  const differing = catalogue.filter(
    ({ section }) => new Set(lines.map(({ answer }) => stateIn(answer, section.id))).size > 1,
  );
  return new Map(
    lines.map(({ id, answer }) => [
      id,
      differing.map(({ section, title }) => ({
        ...{ id: section.id, title, state: stateIn(answer, section.id) },
      })),
    ]),
  );
}

function isLevel({ steps }: CliffRow): boolean {
  return new Set(steps.map((step) => JSON.stringify(step))).size === 1;
}

export function cliffText(): string {
  const { steep, witness, level } = cliff();
  return `${[
    "# The rights cliff between labels",
    "One person, the same events, five labels. The person is an adult from outside the EEA, was found on 20 September 2026 with pay due on 15 September, and has had a reflection permit since 25 September. The case is reported on 1 October under the label at the head of the column.",
    "`holds` is by law; `may` is where somebody decides, or something must come first; `unsure` is where a fact or the law is not known; `not held` is known not to be. Each right has [its own page](.) with source and examples.",
    "## Where the label decides: while the case goes on, and the day after it is dropped",
    table(steep, ({ open, dropped }) => (open === dropped ? open : `${open} → ${dropped}`)),
    "## Reported under § 257, then charged under the label",
    table(steep, ({ relabelled }) => relabelled),
    "## Charged under the label, and the person testifies in court and applies for protection",
    table(witness, ({ testified }) => testified),
    "The state is the same, the law is not: under a charge of § 257 the permit *shall* be given to the person whom the case says it was done to, unless they are a refugee or special reasons speak against it, and that is asked. Under the other labels it is only that it *may* be given.",
    "## Where the label makes no difference",
    level.map((row) => `- [${row.title.en}](${row.id}.md): ${endsText(row)}`).join("\n"),
    "This page is worked out by the engine; see [carrying it on](../../CONTRIBUTING.md).",
  ].join("\n\n")}\n`;
}

function endsText({ steps: [step] }: CliffRow): string {
  if (step === undefined) {
    return "";
  }
  const { open, dropped } = step;
  return (open === dropped ? open : `${open}, ${dropped} when the case is dropped`).replaceAll(
    "-",
    " ",
  );
}

function table(rows: readonly CliffRow[], cell: (step: CliffStep) => string): string {
  const head = ["right", ...cliffLabels.map(({ name }) => name)];
  const lines = rows.map(({ id, title, steps }) => [
    `[${title.en}](${id}.md)`,
    ...steps.map((step) => cell(step).replaceAll("-", " ")),
  ]);
  return [head, head.map(() => "---"), ...lines]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
