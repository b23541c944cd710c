import type { PersonsOfCase } from "../../api/case/read.ts";
import { isAboutSomebody } from "../../api/intake/bring-along.ts";
import type { Incoming } from "../../api/intake/incoming.ts";
import { freePseudonym } from "../../domain/case/pseudonym.ts";
import { heldTogether } from "../../domain/case/safeguard-come.ts";
import { whereText } from "../case/case-frame.tsx";
import { Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { say } from "../page.ts";
import { oneByOne } from "../work/one-by-one.tsx";

interface Props {
  readonly incoming: Incoming;
  readonly found: PersonsOfCase;
}

/** Sent for a person new to the case; everyone else is sent by id. */
export const somebodyNew = "new";

function Held({ incoming, found }: Props) {
  const came = incoming.kind === "referral" ? (incoming.referral.told?.safeguards ?? []) : [];
  const set = heldTogether(found.head.safeguards, came, incoming.from.cell);
  return set.length === 0 ? null : (
    <>
      <h2>{say("inbox.add-hold")}</h2>
      <ul>
        {set.map(({ kind, how }) => (
          <li>
            {say(`case.safeguard.${kind}`)}
            {how !== null && (
              <>
                {" "}
                <TypedText>{how}</TypedText>
              </>
            )}
          </li>
        ))}
      </ul>
      <p>{say("inbox.add-hold-how")}</p>
    </>
  );
}

function namesOf({ incoming, found }: Props) {
  const told = incoming.kind === "referral" ? incoming.referral.told?.pseudonym : undefined;
  const called = found.persons.map(({ pseudonym }) => pseudonym);
  return { told, fresh: freePseudonym(told ?? "Person 1", called) };
}

function FirstPerson(props: Props) {
  const { incoming } = props;
  return (
    <p>
      {say("inbox.add-first", { who: namesOf(props).fresh })}
      {incoming.named && ` ${say("inbox.add-first-name")}`}
    </p>
  );
}

function Who(props: Props) {
  const { incoming, found } = props;
  const { told, fresh } = namesOf(props);
  const help = [
    ...(told === undefined ? [] : [say("inbox.add-who-called", { who: told })]),
    say("inbox.add-who-help"),
    ...(incoming.named ? [say("inbox.add-who-name")] : []),
  ].join(" ");
  return (
    <RadioGroup
      name="person"
      legend={say("inbox.add-who")}
      help={help}
      options={[
        {
          value: somebodyNew,
          label: say("inbox.add-who-new"),
          help: say("inbox.add-who-new-called", { who: fresh }),
        },
        ...found.persons.map(({ id, pseudonym }) => ({ value: id, label: pseudonym })),
      ]}
      chosen={null}
      unknown={null}
    />
  );
}

export function AddForm(props: Props) {
  const { incoming, found } = props;
  const { head, persons } = found;
  const somebody = isAboutSomebody(incoming);
  const asks = somebody && persons.length > 0;
  return (
    <>
      <p>{whereText(head)}</p>
      <p>{say(`inbox.add-what.${incoming.kind}`, { name: incoming.from.name })}</p>
      <p>{say(head.restricted ? "inbox.add-seen.restricted" : "inbox.add-seen.open")}</p>
      {somebody && !asks && <FirstPerson {...props} />}
      <Held {...props} />
      <form method="post" action={oneByOne(`/inbox/${incoming.id}/add`)}>
        <input type="hidden" name="case" value={head.id} />
        {asks ? <Who {...props} /> : <input type="hidden" name="person" value={somebodyNew} />}
        <Actions>
          <Button>{say("inbox.add-do")}</Button>
        </Actions>
      </form>
    </>
  );
}
