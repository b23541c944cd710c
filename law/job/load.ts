import { z } from "zod";
import { jobAnswers, jobQuestions, type Right, rightIds, ways } from "../../domain/job/right.ts";
import { fileMeta, type Loaded, parseFile } from "../schema.ts";
import { entriesOf, problemsOf, stated } from "../statement.ts";

const file = "law/job/job.json";

export const right = z.strictObject({
  ...stated,
  id: z.enum(rightIds),
  broughtUpBy: z.array(
    z.strictObject({ question: z.enum(jobQuestions), answers: z.array(z.enum(jobAnswers)).min(1) }),
  ),
  ways: z.array(z.enum(ways)).min(1, "has nothing one can do"),
});

const jobFile = z.strictObject({ meta: fileMeta, rights: z.array(right) });

/** Each has words, and is met by who does not know. */
export function loadJob(raw: unknown): Loaded<readonly Right[]> {
  const { value, problems } = parseFile(jobFile, file, raw);
  if (value === null) {
    return { value: [], problems, entries: [] };
  }
  const { meta, rights } = value;
  const found = [
    ...rightIds
      .filter((id) => !rights.some((each) => each.id === id))
      .map((id) => `${id} is missing`),
    ...jobQuestions
      .filter((asked) => !rights.some((each) => isAbout(each, asked)))
      .map((asked) => `${asked} is asked and brings up nothing`),
    ...rights.flatMap(problemsOfRight),
  ];
  return {
    value: rights,
    problems: [...problemsOf(file, rights), ...found.map((problem) => `${file}: ${problem}`)],
    entries: entriesOf(file, meta, { file: "rights", each: "right" }, rights),
  };
}

function isAbout({ broughtUpBy }: Right, asked: string): boolean {
  return broughtUpBy.some(({ question }) => question === asked);
}

function problemsOfRight({ id, broughtUpBy, sources, confirmed }: Right): readonly string[] {
  return [
    ...broughtUpBy
      .filter(({ answers }) => !answers.includes("dont-know"))
      .map(({ question }) => `${id} is not told to who does not know (${question})`),
    ...(confirmed === "yes" && sources.every((source) => "report" in source)
      ? [`${id} is confirmed by no section`]
      : []),
  ];
}
