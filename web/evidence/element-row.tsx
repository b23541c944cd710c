import type { EvidenceOfCase } from "../../api/evidence/read.ts";
import type { Independence } from "../../domain/evidence/independence.ts";
import type { KeptItem } from "../../domain/evidence/kept.ts";
import type { LaidElement, LaidProvision, LaidRow } from "../../domain/evidence/laid.ts";
import { Tag } from "../components/tag.tsx";
import { language, say } from "../page.ts";
import { evidenceAt, itemName } from "./names.tsx";

/** By shape alone: none is better or worse than another. */
const shapes = {
  own: <circle cx="11" cy="11" r="7.5" />,
  "others-harmed": (
    <>
      <circle cx="7.5" cy="11" r="5.5" />
      <circle cx="14.5" cy="11" r="5.5" />
    </>
  ),
  "rests-on-own": (
    <>
      <rect x="3.5" y="3.5" width="15" height="15" />
      <circle cx="11" cy="11" r="3.5" />
    </>
  ),
  independent: <rect class="full" x="3.5" y="3.5" width="15" height="15" />,
  "source-not-known": <rect x="3.5" y="3.5" width="15" height="15" stroke-dasharray="2.5 2.5" />,
  against: (
    <>
      <rect x="3.5" y="3.5" width="15" height="15" />
      <path d="M7 7l8 8m0-8l-8 8" />
    </>
  ),
  explains: <path d="M3.5 11h15M11 3.5v15M5.7 5.7l10.6 10.6M16.3 5.7L5.7 16.3" />,
  withdrawn: <path d="M3.5 11h15" />,
} as const;
type MarkName = keyof typeof shapes;

const markNames = Object.keys(shapes) as readonly MarkName[];

export function Mark({ name }: { readonly name: MarkName }) {
  return (
    <svg class="evidence-mark" viewBox="0 0 22 22" role="img">
      <title>{say(`evidence.mark.${name}`)}</title>
      {shapes[name]}
    </svg>
  );
}

function bears(item: KeptItem, person: string, towards: Independence): MarkName {
  return towards === "own" && item.speaker !== person ? "rests-on-own" : towards;
}

/** All that an item says of an element, towards a person. */
function marksOf(
  row: LaidRow,
  item: KeptItem,
  towards: (item: string, person: string) => Independence,
): readonly MarkName[] {
  return [
    ...(row.for.includes(item.id) ? [bears(item, row.person, towards(item.id, row.person))] : []),
    ...(row.against.includes(item.id) ? (["against"] as const) : []),
    ...(row.explained.includes(item.id) ? (["explains"] as const) : []),
    ...(row.withdrawn.includes(item.id) ? (["withdrawn"] as const) : []),
  ];
}

export function MarksExplained() {
  return (
    <ul class="evidence-key" aria-label={say("evidence.marks")}>
      {markNames.map((name) => (
        <li>
          <Mark name={name} /> <span aria-hidden="true">{say(`evidence.mark.${name}`)}</span>
        </li>
      ))}
    </ul>
  );
}

export interface Shown {
  readonly caseId: string;
  readonly found: EvidenceOfCase;
  readonly provision: LaidProvision;
  readonly person: EvidenceOfCase["persons"][number];
}

export const told = ({ for: speak, against, explained, withdrawn }: LaidRow): readonly string[] => [
  ...speak,
  ...against,
  ...explained,
  ...withdrawn,
];

interface OfNumbers {
  readonly caseId: string;
  readonly label: string;
  readonly ids: readonly string[];
  readonly items: readonly KeptItem[];
}

export function Numbers({ caseId, label, ids, items }: OfNumbers) {
  const named = items.filter(({ id }) => ids.includes(id));
  return (
    <>
      {label}{" "}
      {named.length === 0
        ? say("evidence.no-item")
        : named.map(({ id, number }, place) => (
            <>
              {place > 0 && ", "}
              <a href={evidenceAt(caseId, `items/${id}`)}>{number}</a>
            </>
          ))}
    </>
  );
}

function State({
  row,
  element,
  ...shown
}: Shown & { readonly row: LaidRow } & Pick<LaidElement, "element">) {
  const { caseId, found, provision, person } = shown;
  const of = { caseId, items: found.items };
  const ask = new URLSearchParams({
    ...{ provision: provision.provision.id, element: element.id, person: person.id },
  });
  return (
    <td class="evidence-state">
      <p>
        <strong>{say(`evidence.state.${row.state}`)}</strong>
      </p>
      <p>
        <Numbers {...of} label={say("evidence.against")} ids={row.against} />
      </p>
      <p>
        <Numbers {...of} label={say("evidence.explained")} ids={row.explained} />
      </p>
      {row.state === "none" && (
        <p>
          <a class="ds-link" href={evidenceAt(caseId, `gaps?${ask}#new`)}>
            {say("evidence.ask-for-one")}
          </a>
        </p>
      )}
    </td>
  );
}

export function ElementRow({
  laid,
  columns,
  ...shown
}: Shown & { readonly laid: LaidElement; readonly columns: readonly KeptItem[] }) {
  const { found, person, caseId } = shown;
  const { element, rows } = laid;
  const row = rows.find((each) => each.person === person.id);
  return row === undefined ? null : (
    <tr>
      <th scope="row">
        {element.text[language()]}{" "}
        {element.section !== null && <span class="terms">({element.section})</span>}{" "}
        {!element.confirmed && <Tag kind="unconfirmed" />}
      </th>
      {columns.map((item) => {
        const marks = marksOf(row, item, found.laid.towards);
        return (
          <td>
            {marks.length > 0 && (
              <a href={evidenceAt(caseId, `items/${item.id}`)}>
                {marks.map((name) => (
                  <Mark name={name} />
                ))}
                <span class="evidence-name">{itemName(item)}</span>
              </a>
            )}
          </td>
        );
      })}
      <State {...shown} row={row} element={element} />
    </tr>
  );
}
