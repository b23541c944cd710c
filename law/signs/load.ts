import { z } from "zod";
import { type Sign, weights } from "../../domain/knowledge/sign.ts";
import { bilingual, fileMeta, type Loaded, parseFile } from "../schema.ts";
import { entriesOf, problemsOf, stated } from "../statement.ts";

const file = "law/signs/signs.json";

export const sign = z.strictObject({
  ...stated,
  kind: z.enum(["seen", "told"]),
  text: bilingual,
  note: bilingual.nullable(),
  alone: z.enum(weights),
});

const signsFile = z.strictObject({ meta: fileMeta, signs: z.array(sign) });

/** Requires a reason of signs that mean nothing alone. */
export function loadSigns(raw: unknown): Loaded<readonly Sign[]> {
  const { value, problems } = parseFile(signsFile, file, raw);
  if (value === null) {
    return { value: [], problems, entries: [] };
  }
  const { meta, signs } = value;
  const unexplained = signs
    .filter(({ alone, note }) => alone === "nothing-alone" && note === null)
    .map(({ id }) => `${file}: ${id} means nothing alone and does not say why`);
  return {
    value: signs,
    problems: [...problemsOf(file, signs), ...unexplained],
    entries: entriesOf(file, meta, { file: "signs", each: "sign" }, signs),
  };
}
