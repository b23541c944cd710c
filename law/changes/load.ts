import { z } from "zod";
import { type Change, changeAreas } from "../../domain/knowledge/change.ts";
import { bilingual, fileMeta, type Loaded, parseFile } from "../schema.ts";
import { entriesOf, problemsOf, stated } from "../statement.ts";

const file = "law/changes/changes.json";

export const change = z.strictObject({
  ...stated,
  area: z.enum(changeAreas),
  title: bilingual,
  before: bilingual.nullable(),
  now: bilingual,
  inForce: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "is no year, month or day")
    .nullable(),
});

const changesFile = z.strictObject({ meta: fileMeta, changes: z.array(change) });

export function loadChanges(raw: unknown): Loaded<readonly Change[]> {
  const { value, problems } = parseFile(changesFile, file, raw);
  if (value === null) {
    return { value: [], problems, entries: [] };
  }
  const { meta, changes } = value;
  return {
    value: changes,
    problems: problemsOf(file, changes),
    entries: entriesOf(file, meta, { file: "changes", each: "change" }, changes),
  };
}
