import { type CliffRow, type CliffStep, cliff, cliffLabels } from "../../rules/rights/cliff.ts";
import { Table } from "../components/facts.tsx";
import { page } from "../frame.tsx";
import { language, say } from "../page.ts";

type State = CliffStep["open"];

export function cliffState(state: State): string {
  return state === "not-held" || state === "not-listed"
    ? say(`life.cliff.state.${state}`)
    : say(`rights.state.${state}`);
}

function OneRight({
  row: { steps },
  caption,
  columns,
}: {
  readonly row: CliffRow;
  readonly caption: string;
  readonly columns: readonly (keyof CliffStep)[];
}) {
  return (
    <Table
      caption={caption}
      columns={[
        { label: say("life.cliff.label") },
        ...columns.map((each) => ({ label: say(`life.cliff.${each}`) })),
      ]}
      rows={cliffLabels.flatMap(({ provision }, at) => {
        const step = steps[at];
        const name = say(`life.cliff.label.${provision}`);
        return step === undefined ? [] : [[name, ...columns.map((each) => cliffState(step[each]))]];
      })}
    />
  );
}

/** While the case goes on, and where it is another when it is dropped. */
function levelText({ title, steps: [step] }: CliffRow): string {
  if (step === undefined) {
    return title[language()];
  }
  const { open, dropped } = step;
  const before = cliffState(open).toLowerCase();
  const state =
    open === dropped
      ? before
      : say("life.cliff.to", { before, after: cliffState(dropped).toLowerCase() });
  return say("life.cliff.level-line", { title: title[language()], state });
}

export function cliffPage(): Response | Promise<Response> {
  const { steep, witness, level } = cliff();
  return page(
    { title: say("life.cliff.heading") },
    <div class="wide">
      <h1>{say("life.cliff.heading")}</h1>
      <p class="lead">{say("life.cliff.intro")}</p>
      {steep.map((row) => (
        <OneRight
          row={row}
          caption={row.title[language()]}
          columns={["open", "dropped", "relabelled"]}
        />
      ))}
      {witness.map((row) => (
        <OneRight row={row} caption={row.title[language()]} columns={["testified"]} />
      ))}
      <p>{say("life.cliff.witness")}</p>
      <h2>{say("life.cliff.level")}</h2>
      <ul>
        {level.map((row) => (
          <li>{levelText(row)}</li>
        ))}
      </ul>
      <p>
        <a class="ds-link" href="/rights">
          {say("rights.heading")}
        </a>
      </p>
    </div>,
  );
}
