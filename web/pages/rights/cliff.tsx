import { type Context, Hono } from "hono";
import { type CliffRow, type CliffStep, cliff, cliffLabels } from "../../../domain/rights/cliff.ts";
import { Table } from "../../components/facts.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import type { Say } from "../../texts/texts.ts";
import type { Words } from "./by-state.tsx";

type State = CliffStep["open"];

function stateText(say: Say, state: State): string {
  return state === "not-held" || state === "not-listed"
    ? say(`life.cliff.state.${state}`)
    : say(`rights.state.${state}`);
}

/** While it goes on and after it is dropped, in one cell. */
function overTime(say: Say, { open, dropped }: CliffStep): string {
  const before = stateText(say, open);
  return open === dropped
    ? before
    : say("life.cliff.to", { before, after: stateText(say, dropped).toLowerCase() });
}

function CliffTable({
  say,
  language,
  caption,
  rows,
  cell,
}: Words & {
  readonly caption: string;
  readonly rows: readonly CliffRow[];
  readonly cell: (step: CliffStep) => string;
}) {
  return (
    <Table
      caption={caption}
      columns={[
        { label: say("life.cliff.right") },
        ...cliffLabels.map(({ provision }) => ({ label: say(`life.cliff.label.${provision}`) })),
      ]}
      rows={rows.map(({ title, steps }) => [title[language], ...steps.map(cell)])}
    />
  );
}

function cliffPage(c: Context<Env>): Response | Promise<Response> {
  const words = { say: c.get("say"), language: c.get("language") };
  const { say, language } = words;
  const { steep, witness, level } = cliff();
  return page(
    c,
    { title: say("life.cliff.heading") },
    <div class="wide">
      <h1>{say("life.cliff.heading")}</h1>
      <p class="lead">{say("life.cliff.intro")}</p>
      <p class="no-print">{say("life.cliff.sideways")}</p>
      <CliffTable
        {...words}
        caption={say("life.cliff.open")}
        rows={steep}
        cell={(step) => overTime(say, step)}
      />
      <CliffTable
        {...words}
        caption={say("life.cliff.relabelled")}
        rows={steep}
        cell={({ relabelled }) => stateText(say, relabelled)}
      />
      <CliffTable
        {...words}
        caption={say("life.cliff.testified")}
        rows={witness}
        cell={({ testified }) => stateText(say, testified)}
      />
      <h2>{say("life.cliff.level")}</h2>
      <ul>
        {level.map(({ title, steps }) =>
          steps.slice(0, 1).map((step) => (
            <li>
              {say("life.cliff.level-line", {
                title: title[language],
                state: overTime(say, step).toLowerCase(),
              })}
            </li>
          )),
        )}
      </ul>
      <p>
        <a class="ds-link" href="/rights">
          {say("rights.heading")}
        </a>
      </p>
    </div>,
  );
}

/** What hangs on the label, right by right, for whoever makes the rules. Without an account; nothing on it is of anybody. */
export function cliffPages(): Hono<Env> {
  return new Hono<Env>().get("/rights/cliff", cliffPage);
}
