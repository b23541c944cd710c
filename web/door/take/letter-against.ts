import type { Against, Claim } from "../../../rules/pay/reckoning.ts";
import type { Cell, Part } from "../../components/part.ts";
import { cell, claimName, type Setting, when } from "./letter-tables.ts";
import { claimsIn, type Told } from "./told.ts";

const others = ["contractors", "hirer", "wage-guarantee"] as const;

interface Aimed {
  readonly claim: Claim;
  readonly against: Against;
}

/** That is not too old. */
function aimedIn(told: Told): readonly Aimed[] {
  return [...claimsIn(told, "due"), ...claimsIn(told, "not-due")].flatMap((claim) =>
    claim.against.map((against) => ({ claim, against })),
  );
}

export function canNotify(told: Told): boolean {
  return aimedIn(told).some(
    ({ against }) => against.who === "contractors" && against.state === "open",
  );
}

function lastDayText({ say, format }: Setting, { state, until }: Against): string {
  if (until === null) {
    return say("letter.not-known");
  }
  const day = format.day(until);
  return state === "open" ? day : say("letter.passed", { day });
}

/** With one last day, or none that was read. */
function rowsOf(setting: Setting, parts: readonly Aimed[]): readonly (readonly Cell[])[] {
  const days = new Set(parts.map(({ against: { until } }) => until));
  return [...days].flatMap((day) => {
    const group = parts.filter(({ against: { until } }) => until === day);
    const [first, last] = [group[0], group.at(-1)];
    return first === undefined || last === undefined
      ? []
      : [
          [
            cell(claimName(setting, { ...last.claim, from: first.claim.from }), [
              last.against.section,
            ]),
            cell(lastDayText(setting, last.against)),
          ],
        ];
  });
}

export function againstParts(setting: Setting): readonly Part[] {
  const { say, told } = setting;
  const aimed = aimedIn(told);
  const tables = others.flatMap((who): readonly Part[] => {
    // No last day of the guarantee was read.
    const here = aimed.filter(
      ({ against: { who: own, state, until } }) =>
        own === who && (state === "open" || until !== null),
    );
    const rows = (["wages", "holidayPay"] as const).flatMap((part) =>
      rowsOf(
        setting,
        here.filter(({ claim }) => claim.part === part),
      ),
    );
    return when(rows.length > 0, {
      kind: "table",
      caption: say(`letter.against.${who}`),
      columns: [say("letter.for"), say("letter.against.last")],
      rows,
      figures: 1,
    });
  });
  return tables.length === 0
    ? []
    : [{ kind: "heading", depth: 1, text: say("letter.against") }, ...tables];
}
