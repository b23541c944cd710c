import { isDeepStrictEqual } from "node:util";
import { type LogLine, readCaseLog } from "../../api/log/read.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { Table } from "../components/facts.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { page } from "../frame.tsx";
import { desk, language, param, say } from "../page.ts";
import { momentText } from "../texts/formats.ts";
import { isolate } from "../texts/isolate.ts";
import { isText } from "../texts/texts.ts";
import { CaseTabs, CaseTop } from "./case-frame.tsx";

const refusedVerb = "refused.";
const servants: readonly string[] = ["courier", "counter", "usher", "sequencer"];

function verbText(verb: string): string {
  if (verb.startsWith(refusedVerb)) {
    return say("log.refused", { what: verbText(verb.slice(refusedVerb.length)) });
  }
  const key = `log.verb.${verb}`;
  return isText(key) ? say(key) : verb;
}

/** A digest is for the check of the log. */
function groundText(ground: string | null): string | null {
  if (ground === null || ground.startsWith("sha256:")) {
    return null;
  }
  const key = [`log.ground.${ground}`, `referral.ground.${ground}`].find(isText);
  return key === undefined || !isText(key) ? ground : say(key);
}

function deedText({ verb, person }: LogLine): string {
  const what = verbText(verb);
  return person === null ? what : say("log.about", { what, person: isolate(person) });
}

interface ShownLine {
  readonly at: string;
  readonly who: string | null;
  readonly what: string;
  readonly ground: string | null;
  /** How many equal entries this line covers. */
  readonly count: number;
}

/** Merges equal entries within a minute into one line with a count. */
export function shownLines(lines: readonly LogLine[]): ShownLine[] {
  const shown: ShownLine[] = [];
  for (const line of lines) {
    const next = {
      at: momentText(language(), line.at),
      who: servants.includes(line.who) ? null : line.who,
      what: deedText(line),
      ground: groundText(line.ground),
    };
    const last = shown.at(-1);
    if (last !== undefined && isDeepStrictEqual({ ...next, count: last.count }, last)) {
      shown[shown.length - 1] = { ...last, count: last.count + 1 };
    } else {
      shown.push({ ...next, count: 1 });
    }
  }
  return shown;
}

export async function logPage(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const read = await readCaseLog(cell, actor, caseId);
  if (!read.ok) {
    return await turnedFromCase(read);
  }
  const { head, lines } = read.value;
  const columns = (["when", "who", "what"] as const).map((name) => ({
    label: say(`log.${name}`),
  }));
  const rows = shownLines(lines).map(({ at, who, what, ground, count }) => [
    at,
    who === null ? say("log.cell") : <TypedText>{who}</TypedText>,
    <>
      {count === 1 ? what : say("log.times", { what, count })}
      {ground !== null && (
        <>
          <br />
          <span class="terms">
            <TypedText>{ground}</TypedText>
          </span>
        </>
      )}
    </>,
  ]);
  return await page(
    {
      title: `${say("log.heading")}, ${head.label}`,
      tabs: <CaseTabs caseId={caseId} here="log" />,
    },
    <>
      <CaseTop head={head} heading={say("log.heading")} />
      <p>{say("log.intro")}</p>
      <Table caption={say("log.caption", { count: lines.length })} columns={columns} rows={rows} />
    </>,
  );
}
