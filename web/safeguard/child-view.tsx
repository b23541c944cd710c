import type { ChildOfCase } from "../../api/safeguard/read-child.ts";
import { ageBases, ageSays, takenIn } from "../../domain/case/child.ts";
import { decidesNow } from "../../domain/case/routine.ts";
import { childWelfare } from "../../domain/directory/child-welfare.ts";
import { clockOf, dayOf } from "../../domain/time/day.ts";
import { CaseTop } from "../case/case-frame.tsx";
import { Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Select, TextArea, TextField } from "../components/field.tsx";
import { NotShown } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { FormId } from "../forms/form-id.tsx";
import { house, language, law, say } from "../page.ts";
import { dayText, momentText } from "../texts/formats.ts";
import { clockText, DecidesNowText } from "../work/next-step.tsx";
import { RingChildWelfare } from "./child-box.tsx";

interface Props {
  readonly found: ChildOfCase;
}

function who(cameFrom: string | null, by: string | null): string {
  const from = cameFrom === "door" ? say("child.from-door") : (cameFrom ?? by);
  return from === null ? "" : `, ${from}`;
}

/** The newest last. Words decide nothing. */
function Said({ found: { lines } }: Props) {
  return (
    <>
      <h2>{say("child.what-was-said")}</h2>
      {lines.said.length === 0 && <p>{say("child.nothing-said")}</p>}
      <ul>
        {lines.said.map(({ says, at, cameFrom, by, basis, words }) => (
          <li>
            <strong>{say(`child.says.${says}`)}</strong>
            {basis !== null && ` (${say(`child.basis.${basis}`)})`},{" "}
            {dayText(language(), dayOf(at))}
            {who(cameFrom, by)}
            {words !== null && (
              <blockquote>
                <TypedText>{words}</TypedText>
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function ToldLines({ found: { lines } }: Props) {
  const nameOf = (id: string) => law().directory.find((body) => body.id === id)?.name ?? id;
  return (
    <ul>
      {lines.notified.map(({ body, whom, toldAt, takenIn: taken, by }) => (
        <li>
          {momentText(language(), toldAt)}: {nameOf(body)}
          {whom !== "" && (
            <>
              , <TypedText>{whom}</TypedText>
            </>
          )}
          . {say(`child.taken-in.${taken}`)} {by !== null && `(${by})`}
        </li>
      ))}
    </ul>
  );
}

function TellForm({ found }: Props) {
  const now = house().now();
  return (
    <form method="post" action={`/cases/${found.head.id}/child/notified`}>
      <FormId />
      <Select
        name="body"
        label={say("child.told.body")}
        options={childWelfare.map((id) => ({
          value: id,
          label: law().directory.find((body) => body.id === id)?.name ?? id,
        }))}
      />
      <TextField
        name="whom"
        label={say("child.told.whom")}
        help={say("child.told.whom-help")}
        optional
      />
      <TextField name="day" type="date" label={say("child.told.day")} value={dayOf(now)} />
      <TextField
        name="time"
        type="time"
        label={say("child.told.time")}
        value={clockText(clockOf(now).minutes)}
      />
      <RadioGroup
        name="takenIn"
        legend={say("child.told.taken-in")}
        help={say("child.told.taken-in-help")}
        options={takenIn.map((value) => ({ value, label: say(`child.told.taken-in.${value}`) }))}
        chosen={null}
        unknown={null}
      />
      <Actions>
        <Button>{say("child.told.do")}</Button>
      </Actions>
    </form>
  );
}

function AgeForm({ found }: Props) {
  return (
    <form method="post" action={`/cases/${found.head.id}/child`}>
      <FormId />
      <RadioGroup
        name="says"
        legend={say("child.answer")}
        options={ageSays.map((value) => ({ value, label: say(`child.says.${value}`) }))}
        chosen={null}
        unknown={null}
      />
      <RadioGroup
        name="basis"
        legend={say("child.basis")}
        help={say("child.basis-help")}
        options={ageBases.map((value) => ({ value, label: say(`child.basis.${value}`) }))}
        chosen={null}
        unknown={null}
      />
      <TextArea
        name="words"
        label={say("child.words")}
        help={say("child.words-help")}
        rows={3}
        optional
      />
      <Actions>
        <Button>{say("child.answer-do")}</Button>
      </Actions>
    </form>
  );
}

export function ChildView(props: Props) {
  const { found } = props;
  const now = house().now();
  const { routine } = found;
  return (
    <>
      <ErrorSummary />
      <CaseTop head={found.head} heading={say("child.heading")} />
      <NotShown ask={found.ask} />
      <Said {...props} />
      <h2 id="told" tabindex={-1}>
        {say("child.told")}
      </h2>
      <ToldLines {...props} />
      <RingChildWelfare />
      {routine !== null && (
        <DecidesNowText now={decidesNow(routine, clockOf(now))} clock={clockOf(now)} />
      )}
      <TellForm {...props} />
      <h2 id="ages" tabindex={-1}>
        {say("child.ages")}
      </h2>
      <p>{say("child.ages-how")}</p>
      <AgeForm {...props} />
    </>
  );
}
