import type { Comparison } from "../../domain/comparison/compare.ts";
import type { Sighting } from "../../domain/comparison/picture.ts";
import type { CaseRelation, Point } from "../../domain/comparison/relate.ts";
import { countSides } from "../../domain/comparison/sides.ts";
import type { Decision } from "../../domain/knowledge/decision.ts";
import { type Theme, themes } from "../../domain/knowledge/factor.ts";
import type { Day } from "../../domain/time/day.ts";
import { citationText } from "../../law/cited.ts";
import { markKey } from "../comparison/mirror-row.tsx";
import { decisionText, relationText, standingText } from "../comparison/pair.tsx";
import type { Cell, Part } from "../components/part.ts";
import { levelText } from "../observation/observed.tsx";
import { dayText } from "../texts/formats.ts";
import type { Language, Say } from "../texts/texts.ts";
import type { Letter } from "./letter.ts";

interface Setting {
  readonly say: Say;
  readonly language: Language;
  readonly sender: { readonly name: string; readonly title: string; readonly agency: string };
  readonly day: Day;
  readonly label: string;
  readonly comparison: Comparison;
  readonly sourceText: (sighting: Sighting) => string;
  readonly decisions: readonly Decision[];
  readonly invented: boolean;
}

/** Of the open points those that something is known of. */
function isPrinted({ bearing, ours }: Point): boolean {
  const known = ours.sightings.some(({ fact }) => fact.state !== "not_observed");
  return bearing !== "unchecked" && (bearing !== "open" || known);
}

const cell = (text: string, sources: readonly string[] = []): Cell => ({ text, sources });

function courtCell({ say, language }: Setting, decision: Decision, { decided }: Point): Cell {
  if (decided === null) {
    return cell(say("compare.court-silent"));
  }
  const text = decided.text[language];
  return cell(decided.state === "absent" ? say("compare.court-without", { text }) : text, [
    citationText(language, decision, decided.citation),
  ]);
}

function hereCell({ say, language, sourceText }: Setting, { factor, ours }: Point): Cell {
  const told = ours.sightings.filter(({ fact }) => fact.state !== "not_observed");
  if (told.length === 0) {
    return cell(say("compare.not-known"));
  }
  const texts = told.map(({ fact }) => levelText(say, language, factor, fact));
  const said = [...new Set(texts)].join("; ");
  return cell(
    ours.contradicted.length > 0 ? `${say("compare.contradicted")}: ${said}` : said,
    told.map(sourceText),
  );
}

function themePart(setting: Setting, { decision, points }: CaseRelation, theme: Theme): Part[] {
  const { say, language } = setting;
  const rows = points
    .filter((point) => point.factor.theme === theme && isPrinted(point))
    .map((point) => [
      cell(`${point.factor.name[language]} (${say(markKey(point))})`),
      courtCell(setting, decision, point),
      hereCell(setting, point),
    ]);
  const columns = [say("comparison.letter.point"), say("compare.court"), say("compare.here")];
  return rows.length === 0
    ? []
    : [{ kind: "table", caption: say(`theme.${theme}`), columns, rows }];
}

function decisionParts(setting: Setting, related: CaseRelation): readonly Part[] {
  const { say, language } = setting;
  const { decision, points } = related;
  const open = points.filter((point) => point.bearing === "open" && !isPrinted(point));
  const names = [...new Set(open.map(({ factor }) => factor.name[language]))];
  const unchecked = points.filter(({ bearing }) => bearing === "unchecked");
  const notes = [decision.caution, decision.reasonsNotRead].filter((note) => note !== null);
  return [
    {
      kind: "heading",
      depth: 1,
      text: `${say(`compare.side.${decision.side}`)}: ${decision.name}`,
    },
    { kind: "text", text: `${decisionText(language, decision)}. ${standingText(say, decision)}` },
    { kind: "text", text: decision.outcome[language] },
    { kind: "text", text: relationText(say, language, related), strong: true },
    ...notes.map((note): Part => ({ kind: "text", text: note[language] })),
    ...themes.flatMap((theme) => themePart(setting, related, theme)),
    ...namesUnder(say("comparison.letter.open"), names),
    ...namesUnder(`${say("compare.reading.unchecked")}:`, [
      ...new Set(unchecked.map(({ factor }) => factor.name[language])),
    ]),
  ];
}

function namesUnder(heading: string, names: readonly string[]): readonly Part[] {
  return names.length === 0
    ? []
    : [{ kind: "text", text: `${heading} ${names.join("; ").toLowerCase()}.` }];
}

function beforeParts({ say, language, comparison }: Setting): readonly Part[] {
  const { minority, picture, cases, conflicts } = comparison;
  const text = (words: string, strong = false): Part => ({ kind: "text", text: words, strong });
  const binding = cases.some(({ relation }) => relation === "necessary");
  const disputed = cases
    .flatMap(({ points }) => points)
    .filter(({ factor }) => (picture.get(factor.id)?.contradicted.length ?? 0) > 0);
  const names = [...new Set(disputed.map(({ factor }) => factor.name[language]))];
  return [
    ...(minority === "yes" || minority === "maybe"
      ? [text(`${say(`compare.minor-${minority}`)}. ${say("compare.minor-text")}`, true)]
      : []),
    text(say(binding ? "compare.same-facts" : "compare.settles-none-why")),
    ...(conflicts.length > 0 ? [text(say("compare.conflict"))] : []),
    ...(names.length > 0
      ? [
          text(`${say("comparison.disagree")}: ${names.join("; ").toLowerCase()}.`, true),
          text(say("comparison.disagree-why")),
        ]
      : []),
  ];
}

function namesPart({ say, language }: Setting, near: readonly CaseRelation[]): readonly Part[] {
  const printed = near.flatMap(({ points }) => points.filter(isPrinted));
  const factors = [...new Map(printed.map(({ factor }) => [factor.id, factor])).values()];
  const items = factors
    .map(({ name, definition }) => `${name[language]}: ${definition[language]}`)
    .toSorted((one, other) => one.localeCompare(other, language));
  return items.length === 0
    ? []
    : [
        { kind: "heading", depth: 1, text: say("comparison.letter.names") },
        { kind: "list", items },
      ];
}

function sidesPart({ say, decisions }: Setting): Part {
  const figures = [
    "decisions",
    "compared",
    "readInFull",
    "final",
    "superseded",
    "reasonsNotRead",
  ] as const;
  return {
    kind: "table",
    caption: say("comparison.sides-caption"),
    columns: [
      say("comparison.sides.side"),
      ...figures.map((name) => say(`comparison.sides.${name}`)),
    ],
    rows: countSides(decisions).map((row) => [
      cell(say(`compare.side.${row.side}`)),
      ...figures.map((name) => cell(String(row[name]))),
    ]),
  };
}

export function comparisonLetter(setting: Setting): Letter {
  const { say, language, sender, day, label, comparison, invented } = setting;
  const near = Object.values(comparison.nearest).flatMap((id) =>
    comparison.cases.filter(({ decision }) => decision.id === id),
  );
  const text = (words: string): Part => ({ kind: "text", text: words });
  return {
    language,
    sender: [sender.agency, `${sender.name}, ${sender.title}`],
    day: dayText(language, day),
    subject: `${say("compare.heading")}: ${label}`,
    body: [
      ...(invented ? [text(say("frame.invented"))] : []),
      text(`${say("comparison.ours-only")} ${say("comparison.ours-only-why")}`),
      text(say("compare.intro")),
      ...beforeParts(setting),
      ...near.flatMap((related) => decisionParts(setting, related)),
      ...namesPart(setting, near),
      { kind: "heading", depth: 1, text: say("comparison.sides") },
      text(say("comparison.sides-why")),
      sidesPart(setting),
    ],
    foot: `${say("comparison.letter-foot")}, ${label}`,
  };
}
