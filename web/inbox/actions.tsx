import type { Child } from "hono/jsx";
import { childInIncoming } from "../../api/intake/incoming.ts";
import type { IncomingRead } from "../../api/intake/read.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import { may } from "../../domain/access/may.ts";
import { childAside } from "../../domain/case/child.ts";
import { askedBack, type DeedKind, declineReasonsFor } from "../../domain/referral/step.ts";
import { addDays } from "../../domain/time/day.ts";
import { ActionLink, Actions, Button } from "../components/button.tsx";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { TextArea, TextField } from "../components/field.tsx";
import { FormId } from "../forms/form-id.tsx";
import { say, today } from "../page.ts";
import { oneByOne } from "../work/one-by-one.tsx";
import { Folded } from "./folded.tsx";
import { isClosedNow, isShut, offered } from "./offered.ts";
import { OwnWordsFields, otherHelp, type WordsThatGo } from "./own-words.tsx";

interface AnswersProps {
  readonly id: string;
  readonly agency: string;
  /** The case it became, where the reader may see it. */
  readonly caseId: string | null;
  readonly words: WordsThatGo;
  readonly offered: readonly DeedKind[];
  /** While shut, fewer reasons make sense. */
  readonly shut: boolean;
}

function Decline({ id, agency, words, shut }: AnswersProps) {
  return (
    <Folded summary={say("intake.decline")} field="decline-reason">
      <form method="post" action={oneByOne(`/inbox/${id}/decline`)}>
        <RadioGroup
          name="decline-reason"
          legend={say("intake.decline-reason")}
          help={`${say("intake.decline-code", { name: agency })}${shut ? ` ${say("intake.decline-unread")}` : ""}`}
          options={declineReasonsFor(shut).map((value) => ({
            value,
            label: say(`intake.decline.${value}`),
            help: value === "other" ? say("intake.decline-stays") : undefined,
          }))}
          chosen={null}
          unknown={null}
        />
        <OwnWordsFields
          form="decline"
          label={say("intake.decline-words")}
          help={otherHelp(words, agency)}
          agency={agency}
          words={words}
          optional
        />
        <Actions>
          <Button variant="secondary">{say("intake.decline-do")}</Button>
        </Actions>
      </form>
    </Folded>
  );
}

/** The usual number of days; the asker may choose otherwise. */
const usualDays = 7;

function AskBack({ id, agency, words }: AnswersProps) {
  return (
    <Folded summary={say("intake.ask")} field="ask-about">
      <form method="post" action={oneByOne(`/inbox/${id}/ask`)}>
        <FormId name="ask-step" />
        <RadioGroup
          name="ask-about"
          legend={say("intake.ask-about")}
          help={say("intake.ask-code", { name: agency })}
          options={askedBack.map((value) => ({ value, label: say(`intake.ask.${value}`) }))}
          chosen={null}
          unknown={null}
        />
        <TextField
          name="ask-by"
          type="date"
          label={say("intake.ask-by")}
          value={addDays(today(), usualDays)}
        />
        <OwnWordsFields
          form="ask"
          label={say("intake.ask-words")}
          help={otherHelp(words, agency)}
          agency={agency}
          words={words}
          optional
        />
        <Actions>
          <Button variant="secondary">{say("intake.ask-do", { name: agency })}</Button>
        </Actions>
      </form>
    </Folded>
  );
}

function PassOn({ id, agency, caseId }: AnswersProps) {
  return caseId === null ? null : (
    <Folded summary={say("intake.pass-on")} field="pass-on">
      <p>{say("intake.pass-on-text", { name: agency })}</p>
      <Actions>
        <ActionLink variant="secondary" href={`/cases/${caseId}/referrals/new?passesOn=${id}`}>
          {say("intake.pass-on-do")}
        </ActionLink>
      </Actions>
    </Folded>
  );
}

function Answers(props: AnswersProps) {
  const { offered } = props;
  return (
    <>
      {offered.includes("ask") && <AskBack {...props} />}
      {offered.includes("decline") && <Decline {...props} />}
      {offered.includes("pass-on") && <PassOn {...props} />}
    </>
  );
}

interface Props {
  readonly actor: Colleague;
  readonly read: IncomingRead;
  readonly words: WordsThatGo;
}

interface WordsProps extends Pick<Props, "read"> {
  readonly act: "set-aside" | "reply" | "name";
  readonly children?: Child;
}

function WordsForm({ read: { incoming }, act, children }: WordsProps) {
  const field = `${act}-${act === "reply" ? "words" : "reason"}`;
  return (
    <Folded summary={say(act === "name" ? "inbox.name-do" : `inbox.${act}`)} field={field}>
      <form method="post" action={oneByOne(`/inbox/${incoming.id}/${act}`)}>
        <TextArea
          name={field}
          label={say(`inbox.${act}-label`)}
          help={say(`inbox.${act}-help`)}
          rows={act === "reply" ? 5 : 2}
        />
        {children}
        <Actions>
          <Button variant="secondary">{say(`inbox.${act}-do`)}</Button>
        </Actions>
      </form>
    </Folded>
  );
}

function TakeOn({ read: { incoming } }: Props) {
  return (
    <form method="post" action={oneByOne(`/inbox/${incoming.id}/take-on`)}>
      <p>{say(`inbox.take-on-what.${incoming.kind}`, { name: incoming.from.name })}</p>
      <Checkboxes
        name="take-on-restricted"
        legend={say("inbox.restricted")}
        options={[{ value: "yes", label: say("inbox.restricted-yes") }]}
        chosen={[]}
      />
      <Actions>
        <Button by="take">{say("inbox.take-on")}</Button>
        <ActionLink variant="secondary" href={oneByOne(`/inbox/${incoming.id}/add`)}>
          {say("inbox.add")}
        </ActionLink>
      </Actions>
      <p>{say("inbox.add-or")}</p>
    </form>
  );
}

function AboutChild() {
  return (
    <RadioGroup
      name="set-aside-child"
      legend={say("child.aside")}
      options={childAside.map((value) => ({ value, label: say(`child.aside.${value}`) }))}
      chosen={null}
      unknown={null}
    />
  );
}

function ReportActions(props: Props) {
  const { read } = props;
  const waits = read.incoming.handled === null;
  return (
    <>
      {waits && <TakeOn {...props} />}
      {waits && (
        <WordsForm {...props} act="set-aside">
          {childInIncoming(read.incoming) !== null && <AboutChild />}
        </WordsForm>
      )}
      <WordsForm {...props} act="reply">
        <FormId name="reply-reply" />
      </WordsForm>
    </>
  );
}

function ReferralActions(props: Props) {
  const { read, words } = props;
  const { id, from, handled } = read.incoming;
  const can = offered(read);
  const answers = can.filter((deed) => ["accept", "decline", "ask", "pass-on"].includes(deed));
  return answers.length === 0 ? (
    <p>{say("intake.answers-none")}</p>
  ) : (
    <>
      {can.includes("accept") && <TakeOn {...props} />}
      <Answers
        id={id}
        agency={from.name}
        caseId={handled?.caseId ?? null}
        words={words}
        offered={can}
        shut={isShut(read) || isClosedNow(read)}
      />
    </>
  );
}

export function IncomingActions(props: Props) {
  const { actor, read } = props;
  const report = read.incoming.kind === "report";
  if (!may(actor, "inbox.take-on", null)) {
    return <p>{say("inbox.not-yours")}</p>;
  }
  return (
    <>
      <h2 id="acts">{say(report ? "inbox.acts" : "intake.answers")}</h2>
      {report ? <ReportActions {...props} /> : <ReferralActions {...props} />}
      {read.nameOpens && <WordsForm {...props} act="name" />}
    </>
  );
}
