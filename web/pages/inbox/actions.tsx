import type { Child } from "hono/jsx";
import type { Incoming } from "../../../api/intake/incoming.ts";
import type { Colleague } from "../../../domain/access/actor.ts";
import { may } from "../../../domain/access/may.ts";
import { Actions, Button } from "../../components/button.tsx";
import { Checkboxes } from "../../components/choice.tsx";
import { type Problem, problemOf } from "../../components/error-summary.tsx";
import { TextArea } from "../../components/field.tsx";
import type { Say } from "../../texts/texts.ts";

/** The acts one can do on what came in; each is a form of its own at an address of its own. */
type Act = "take-on" | "set-aside" | "decline" | "reply" | "name";

/** What was typed in one of the forms, when it has to be put right. */
export interface Tried {
  readonly act: Act;
  readonly text: string;
  readonly problems: readonly Problem[];
}

interface Props {
  readonly say: Say;
  readonly actor: Colleague;
  readonly incoming: Incoming;
  readonly tried: Tried | null;
  /** Whether a name came along that this reader may ask to see. */
  readonly nameOpens: boolean;
}

/** A form that stays closed until somebody wants it, and open when something in it must be put right. */
function Folded({
  summary,
  open,
  children,
}: {
  readonly summary: string;
  readonly open: boolean;
  readonly children?: Child;
}) {
  return (
    <details class="act" open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

interface WordsProps extends Omit<Props, "actor" | "nameOpens"> {
  readonly act: "set-aside" | "decline" | "reply" | "name";
  readonly children?: Child;
}

/** A form of one text: a reason, or words that are sent. */
function WordsForm({ say, incoming, tried, act, children }: WordsProps) {
  const mine = tried?.act === act ? tried : null;
  return (
    <Folded summary={say(act === "name" ? "inbox.name-do" : `inbox.${act}`)} open={mine !== null}>
      <form method="post" action={`/inbox/${incoming.id}/${act}`}>
        <TextArea
          say={say}
          name={act}
          label={say(`inbox.${act}-label`)}
          help={say(`inbox.${act}-help`, { name: incoming.from.name })}
          error={problemOf(mine?.problems ?? [], act)}
          value={mine?.text}
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

function TakeOn({ say, incoming }: Props) {
  return (
    <form method="post" action={`/inbox/${incoming.id}/take-on`}>
      <p>{say(`inbox.take-on-what.${incoming.kind}`, { name: incoming.from.name })}</p>
      <Checkboxes
        say={say}
        name="restricted"
        legend={say("inbox.restricted")}
        options={[{ value: "yes", label: say("inbox.restricted-yes") }]}
        chosen={[]}
      />
      <Actions>
        <Button>{say("inbox.take-on")}</Button>
      </Actions>
    </form>
  );
}

/** What one can do now: take it on, or not; write back; open the name. */
export function IncomingActions(props: Props) {
  const { say, actor, incoming, nameOpens } = props;
  if (!may(actor, "inbox.take-on", null)) {
    return <p>{say("inbox.not-yours")}</p>;
  }
  const waits = incoming.handled === null;
  const report = incoming.kind === "report";
  return (
    <>
      <h2>{say("inbox.acts")}</h2>
      {waits && <TakeOn {...props} />}
      {waits && <WordsForm {...props} act={report ? "set-aside" : "decline"} />}
      {report && (
        <WordsForm {...props} act="reply">
          <input type="hidden" name="once" value={crypto.randomUUID()} />
        </WordsForm>
      )}
      {nameOpens && <WordsForm {...props} act="name" />}
    </>
  );
}
