import type { Child } from "hono/jsx";
import { childInIncoming } from "../../api/intake/incoming.ts";
import type { IncomingRead } from "../../api/intake/read.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import { may } from "../../domain/access/may.ts";
import { childAside } from "../../domain/case/child.ts";
import { chosenOf } from "../case/form.ts";
import { ActionLink, Actions, Button } from "../components/button.tsx";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { problemOf } from "../components/error-summary.tsx";
import { TextArea } from "../components/field.tsx";
import { textOf } from "../forms/typed.ts";
import { say } from "../page.ts";
import { Answers } from "./answers.tsx";
import { Folded, Once } from "./folded.tsx";
import type { WordsThatGo } from "./own-words.tsx";
import { isClosedNow, isShut, offered, type Tried } from "./tried.ts";

interface Props {
  readonly actor: Colleague;
  readonly read: IncomingRead;
  readonly words: WordsThatGo;
  readonly tried: Tried | null;
}

interface WordsProps extends Pick<Props, "read" | "tried"> {
  readonly act: "set-aside" | "reply" | "name";
  readonly children?: Child;
}

function WordsForm({ read: { incoming }, tried, act, children }: WordsProps) {
  const mine = tried?.act === act ? tried : null;
  return (
    <Folded summary={say(act === "name" ? "inbox.name-do" : `inbox.${act}`)} open={mine !== null}>
      <form method="post" action={`/inbox/${incoming.id}/${act}`}>
        <TextArea
          name={act}
          label={say(`inbox.${act}-label`)}
          help={say(`inbox.${act}-help`)}
          error={problemOf(mine?.problems ?? [], act)}
          value={textOf(mine?.typed ?? {}, act)}
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

function TakeOn({ read: { incoming }, tried }: Props) {
  const chosen = tried?.act === "take-on" ? [textOf(tried.typed, "restricted")] : [];
  return (
    <form method="post" action={`/inbox/${incoming.id}/take-on`}>
      <p>{say(`inbox.take-on-what.${incoming.kind}`, { name: incoming.from.name })}</p>
      <Checkboxes
        name="restricted"
        legend={say("inbox.restricted")}
        options={[{ value: "yes", label: say("inbox.restricted-yes") }]}
        chosen={chosen}
      />
      <Actions>
        <Button>{say("inbox.take-on")}</Button>
        <ActionLink variant="secondary" href={`/inbox/${incoming.id}/add`}>
          {say("inbox.add")}
        </ActionLink>
      </Actions>
      <p>{say("inbox.add-or")}</p>
    </form>
  );
}

function AboutChild({ tried }: Pick<Props, "tried">) {
  const mine = tried?.act === "set-aside" ? tried : null;
  return (
    <RadioGroup
      name="child"
      legend={say("child.aside")}
      error={problemOf(mine?.problems ?? [], "child")}
      options={childAside.map((value) => ({ value, label: say(`child.aside.${value}`) }))}
      chosen={chosenOf(childAside, mine?.typed ?? {}, "child")}
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
          {childInIncoming(read.incoming) !== null && <AboutChild {...props} />}
        </WordsForm>
      )}
      <WordsForm {...props} act="reply">
        <Once />
      </WordsForm>
    </>
  );
}

function ReferralActions(props: Props) {
  const { read, words, tried } = props;
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
        tried={tried}
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
      <h2>{say(report ? "inbox.acts" : "intake.answers")}</h2>
      {report ? <ReportActions {...props} /> : <ReferralActions {...props} />}
      {read.nameOpens && <WordsForm {...props} act="name" />}
    </>
  );
}
