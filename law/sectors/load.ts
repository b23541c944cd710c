import { z } from "zod";
import type { Risks } from "../../domain/knowledge/risk.ts";
import { bilingual, fileMeta, type Loaded, parseFile } from "../schema.ts";
import { entriesOf, otherWords, problemsOf, stated } from "../statement.ts";

const file = "law/sectors/sectors.json";

export const sector = z.strictObject({
  ...stated,
  name: bilingual,
  also: otherWords,
  why: bilingual.nullable(),
});

export const riskFactor = z.strictObject({
  ...stated,
  of: z.enum(["work", "firm"]),
  text: bilingual,
});

const sectorsFile = z.strictObject({
  meta: fileMeta,
  sectors: z.array(sector),
  riskFactors: z.array(riskFactor),
});

export function loadSectors(raw: unknown): Loaded<Risks> {
  const { value, problems } = parseFile(sectorsFile, file, raw);
  if (value === null) {
    return { value: { sectors: [], factors: [] }, problems, entries: [] };
  }
  const { meta, sectors, riskFactors: factors } = value;
  const all = [...sectors, ...factors];
  return {
    value: { sectors, factors },
    problems: problemsOf(file, all),
    entries: entriesOf(file, meta, { file: "sectors", each: "sector" }, all),
  };
}
