import type { Hours, Line } from "../../api/presence/read.ts";
import { type LineProblem, readLines } from "../../domain/presence/lines.ts";
import { sayings } from "../../domain/presence/presence.ts";
import { Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { Select, TextArea, TextField } from "../components/field.tsx";
import { typedAt, wasSent } from "../forms/sent.ts";
import { say } from "../page.ts";
import { isolate } from "../texts/isolate.ts";

/** As many as one can look through; the rest is in the API. */
const mostShown = 200;

function when({ from, to, slackMinutes }: Line): string {
  const [day, start] = [from.slice(0, 10), from.slice(11)];
  const end = to.slice(0, 10) === day ? to.slice(11) : to.replace("T", " ");
  const span = from === to ? `${day} ${start}` : `${day} ${start} – ${end}`;
  const slack = say("presence.line.slack", { minutes: slackMinutes });
  return slackMinutes === 0 ? span : `${span}, ${slack}`;
}

/** Folded: what the weeks are drawn from, each to be withdrawn. */
export function Lines({ hours, caseId }: { readonly hours: Hours; readonly caseId: string }) {
  const { lines } = hours;
  const more = lines.length - mostShown;
  const [chosen] = typedAt("row") ?? [];
  return (
    <details class="card" open={wasSent("why")}>
      <summary>{say("presence.lines", { count: lines.length })}</summary>
      <form method="post" action={`/cases/${caseId}/hours/withdrawn?person=${hours.person.id}`}>
        <table class="hours-lines">
          <thead>
            <tr>
              {(["when", "says", "item", "source"] as const).map((column) => (
                <th scope="col">{say(`presence.line.${column}`)}</th>
              ))}
              <th scope="col">{say("presence.withdraw")}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, mostShown).map((line) => (
              <tr>
                <td data-label={say("presence.line.when")}>{when(line)}</td>
                <td data-label={say("presence.line.says")}>{say(`presence.says.${line.says}`)}</td>
                <td data-label={say("presence.line.item")}>{line.number}</td>
                <td data-label={say("presence.line.source")}>
                  {say(`presence.source.${line.source}`)}
                </td>
                <td>
                  <label>
                    <input type="radio" name="row" value={line.id} checked={line.id === chosen} />
                    <span class="unseen">{`${say("presence.withdraw")} ${when(line)}`}</span>
                  </label>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {more > 0 && <p>{say("presence.more-lines", { count: more })}</p>}
        <TextField name="why" label={say("presence.withdraw.why")} />
        <Button variant="secondary">{say("presence.withdraw.heading")}</Button>
      </form>
    </details>
  );
}

function WrongLines({ lines }: { readonly lines: string }) {
  const { wrong } = readLines(lines);
  return wrong.length === 0 ? null : (
    <section class="card">
      <h3>{say("presence.wrong")}</h3>
      <ul>
        {wrong.slice(0, 20).map(({ number, problem }: { number: number; problem: LineProblem }) => (
          <li>
            {say("presence.wrong.line", { number, problem: say(`presence.wrong.${problem}`) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AddProps {
  readonly hours: Hours;
  readonly caseId: string;
  /** As they were sent, of the box and the file. */
  readonly sentLines: string;
}

export function AddLines({ hours, caseId, sentLines }: AddProps) {
  const items = hours.items.filter(
    ({ id, withdrawn }) =>
      withdrawn === null && !hours.items.some(({ corrects }) => corrects === id),
  );
  if (items.length === 0) {
    return (
      <section id="new">
        <h2>{say("presence.add")}</h2>
        <p>{say("presence.add.no-items")}</p>
      </section>
    );
  }
  return (
    <form id="new" method="post" action={`/cases/${caseId}/hours`} enctype="multipart/form-data">
      <h2>{say("presence.add")}</h2>
      <WrongLines lines={sentLines} />
      <input type="hidden" name="person" value={hours.person.id} />
      <Select
        name="item"
        label={say("presence.add.item")}
        options={items.map(({ id, number, what }) => ({
          value: id,
          label: `${number} ${isolate(what)}`,
        }))}
      />
      <RadioGroup
        name="says"
        legend={say("presence.add.says")}
        options={sayings.map((value) => ({ value, label: say(`presence.says.${value}`) }))}
        chosen={null}
        unknown={null}
      />
      <TextField
        name="slackMinutes"
        label={say("presence.add.slack")}
        value="0"
        inputmode="numeric"
        size={5}
      />
      <TextArea
        name="lines"
        label={say("presence.add.lines")}
        help={say("presence.add.lines-how")}
        rows={6}
      />
      <div class="ds-field">
        <label class="ds-label" for="file">
          {say("presence.add.file")}
        </label>
        <input class="ds-input" id="file" name="file" type="file" accept=".csv,.txt,.xlsx" />
      </div>
      <TextField name="columns" label={say("presence.add.file-columns")} size={12} />
      <Button>{say("presence.add.keep")}</Button>
    </form>
  );
}
