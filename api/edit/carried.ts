import { z } from "zod";
import { isKeepable, isPlain, isSeen } from "../../domain/base/text.ts";
import type { Edit } from "../../domain/edit/edit.ts";
import { laysOn, type StatementEdit } from "../../domain/edit/item.ts";
import { readStatement, sameStatement, writeStatement } from "../../domain/edit/statement.ts";
import { moment } from "../../domain/time/day.ts";
import { itemsOf } from "../../law/items/items.ts";
import type { Law } from "../../law/law.ts";
import type { ApprovedEdit } from "../../store/edit/edit.ts";
import { isSound, lawWith } from "./overlay.ts";
import { wrongWithEdit } from "./wrong.ts";

export type CarriedEdit = Omit<ApprovedEdit, "counts">;

const format = "lenke-edits-1";
const words = z.string().trim().max(8000).refine(isSeen);
const name = words.refine(isPlain);
const when = z.iso.datetime({ offset: true }).transform(moment);
const fields = z.record(z.string().max(60), z.json());
// Deeper than any real statement.
const deepest = 20;
const statement = z.union([
  z.strictObject({ nb: z.string(), en: z.string() }),
  z.string(),
  z.number(),
  z.null(),
]);

const carriedFile = z.strictObject({
  format: z.literal(format),
  edits: z
    .array(
      z
        .strictObject({
          id: z.uuid(),
          edit: z.discriminatedUnion("kind", [
            z.strictObject({ kind: z.literal("item"), entry: words, was: fields, would: fields }),
            z.strictObject({ kind: z.literal("new-item"), entry: words, would: fields }),
            z.strictObject({ kind: z.literal("retire"), entry: words, was: fields }),
            z.strictObject({
              kind: z.literal("change"),
              entry: words,
              place: words,
              was: statement,
              would: statement,
            }),
            z.strictObject({ kind: z.literal("new-decision"), entry: words, would: fields }),
          ]),
          why: words,
          source: words,
          proposed: when,
          proposedBy: name,
          approved: when,
          approvedBy: name,
        })
        .refine(({ proposed, approved }) => approved >= proposed),
    )
    .max(10_000),
});

/** Writes edits for another installation to import. */
export function carriedFrom(approved: readonly ApprovedEdit[]): {
  readonly format: string;
  readonly edits: readonly CarriedEdit[];
} {
  return { format, edits: approved.map(({ counts: _, ...edit }) => edit) };
}

/** Iterative, so that depth cannot overflow the stack. */
function isDeeper(value: unknown, most: number): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth < most && level.length > 0; depth += 1) {
    level = level.flatMap((each) =>
      typeof each === "object" && each !== null ? Object.values(each) : [],
    );
  }
  return level.length > 0;
}

/** Gives the places that are invalid. */
export function readCarried(
  raw: unknown,
):
  | { readonly ok: true; readonly edits: readonly CarriedEdit[] }
  | { readonly ok: false; readonly places: readonly string[] } {
  if (!isKeepable(raw) || isDeeper(raw, deepest)) {
    return { ok: false, places: ["the file"] };
  }
  const parsed = carriedFile.safeParse(raw);
  return parsed.success
    ? { ok: true, edits: parsed.data.edits as unknown as readonly CarriedEdit[] }
    : { ok: false, places: parsed.error.issues.map(({ path }) => path.join(".") || "the file") };
}

/**
 * stands: says so already; conflict: its base differs here; unsound: invalid in a file; one-hand: proposed and
 * approved by one person.
 */
export type Bearing = "changes" | "here" | "stands" | "conflict" | "unsound" | "one-hand";

export interface WeighedEdit {
  readonly carried: CarriedEdit;
  readonly bearing: Bearing;
}

/** Weighs edits in order, each on what the earlier ones leave. */
export function weighCarried(
  standing: Law,
  approved: readonly ApprovedEdit[],
  given: readonly CarriedEdit[],
): readonly WeighedEdit[] {
  const known = new Set(approved.map(({ id }) => id));
  let law = standing;
  return given.map((carried) => {
    const bearing = known.has(carried.id) ? "here" : bearingOf(law, carried);
    if (bearing === "changes") {
      law = lawWith(law, [carried.edit]);
    }
    return { carried, bearing };
  });
}

/** Names are compared as readers see them. */
const nameOf = (name: string) => name.normalize("NFKC").replaceAll(/\s+/g, " ").toLowerCase();

function bearingOf(law: Law, { edit, proposedBy, approvedBy }: CarriedEdit): Bearing {
  return nameOf(proposedBy) === nameOf(approvedBy) ? "one-hand" : editBearing(law, edit);
}

function editBearing(law: Law, edit: Edit): Bearing {
  switch (edit.kind) {
    case "item":
    case "new-item":
    case "retire":
      return itemBearing(law, edit);
    case "change":
      return changeBearing(law, edit);
    case "new-decision": {
      const found = law.decisions.find(({ id }) => id === edit.entry);
      if (found !== undefined) {
        return "conflict";
      }
      return edit.would.id === edit.entry && isSound(law, edit.would) ? "changes" : "unsound";
    }
  }
}

function itemBearing(law: Law, edit: StatementEdit): Bearing {
  switch (laysOn(itemsOf(law.files).get(edit.entry)?.value, edit)) {
    case "taken":
      return "stands";
    case "fits":
      return wrongWithEdit(law, edit).length === 0 ? "changes" : "unsound";
    default:
      return "conflict";
  }
}

function changeBearing(
  law: Law,
  { entry, place, was, would }: Extract<Edit, { kind: "change" }>,
): Bearing {
  const decision = law.decisions.find(({ id }) => id === entry);
  const now = decision && readStatement(decision, place);
  if (decision === undefined || now === undefined) {
    return "conflict";
  }
  if (sameStatement(now, would)) {
    return "stands";
  }
  if (!sameStatement(now, was)) {
    return "conflict";
  }
  return isSound(law, writeStatement(decision, place, would)) ? "changes" : "unsound";
}
