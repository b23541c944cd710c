import { type Context, Hono } from "hono";
import type { Desk } from "../../../api/house.ts";
import { readCaseLog } from "../../../api/log/read.ts";
import { atDesk } from "../../access/desk.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { CaseRail, CaseTop } from "../../components/case-frame.tsx";
import { Table } from "../../components/facts.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { momentText } from "../../texts/formats.ts";
import { type Say, type TextKey, texts } from "../../texts/texts.ts";

const refusedVerb = "refused.";
const servants: readonly string[] = ["courier", "counter", "usher", "sequencer"];

function isText(key: string): key is TextKey {
  return Object.hasOwn(texts.en, key);
}

/** What was done, in words; a verb without words of its own stands by its code. */
function verbText(say: Say, verb: string): string {
  if (verb.startsWith(refusedVerb)) {
    return say("log.refused", { what: verbText(say, verb.slice(refusedVerb.length)) });
  }
  const key = `log.verb.${verb}`;
  return isText(key) ? say(key) : verb;
}

/** The ground: in words where it is one of ours, and as it was written where a person wrote it. */
function groundText(say: Say, ground: string): string {
  const key = [`log.ground.${ground}`, `referral.ground.${ground}`].find(isText);
  return key === undefined || !isText(key) ? ground : say(key);
}

async function show(c: Context<Env>, { cell, actor }: Desk): Promise<Response> {
  const say = c.get("say");
  const language = c.get("language");
  const caseId = c.req.param("id") ?? "";
  const read = await readCaseLog(cell, actor, caseId);
  if (!read.ok) {
    return await turnedAway(c, read.refused);
  }
  const { head, lines } = read.value;
  const columns = (["when", "who", "what"] as const).map((name) => ({
    label: say(`log.${name}`),
  }));
  const rows = lines.map(({ at, who, verb, ground }) => [
    momentText(language, at),
    servants.includes(who) ? say("log.cell") : <TypedText>{who}</TypedText>,
    <>
      {verbText(say, verb)}
      {ground !== null && (
        <>
          <br />
          <span class="terms">
            <TypedText>{groundText(say, ground)}</TypedText>
          </span>
        </>
      )}
    </>,
  ]);
  return await page(
    c,
    {
      title: `${say("log.heading")}, ${head.label}`,
      rail: <CaseRail say={say} caseId={caseId} here="log" />,
    },
    <>
      <CaseTop say={say} head={head} heading={say("log.heading")} />
      <p>{say("log.intro")}</p>
      <Table caption={say("log.caption", { count: lines.length })} columns={columns} rows={rows} />
    </>,
  );
}

/** Who has read a case, and what they did. */
export function logPages(): Hono<Env> {
  return new Hono<Env>().get("/cases/:id/log", atDesk(show));
}
