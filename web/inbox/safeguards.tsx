import type { IncomingReferral } from "../../api/intake/incoming.ts";
import type { IncomingRead } from "../../api/intake/read.ts";
import { binding, type SafeguardKind, saysHow } from "../../domain/case/safeguard.ts";
import { dayOf } from "../../domain/time/day.ts";
import { ActionLink, Actions, Button } from "../components/button.tsx";
import { Checkboxes } from "../components/choice.tsx";
import { Notice } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { FormId } from "../forms/form-id.tsx";
import { language, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { oneByOne } from "../work/one-by-one.tsx";
import { Folded } from "./folded.tsx";
import { offered } from "./offered.ts";
import { OwnWordsFields, type WordsThatGo } from "./own-words.tsx";

interface Props {
  readonly read: IncomingRead;
  readonly referral: IncomingReferral;
  readonly words: WordsThatGo;
  readonly mayAnswer: boolean;
}

function Meaning({ kind }: { readonly kind: SafeguardKind }) {
  return (
    <>
      {say(`case.safeguard.${kind}.do`)}
      {binding.has(kind) && (
        <>
          {" "}
          <strong>{say("intake.binds-us")}</strong>
        </>
      )}
    </>
  );
}

function Acknowledged(props: Omit<Props, "words" | "mayAnswer"> & { kind: SafeguardKind }) {
  const { read, referral, kind } = props;
  if (referral.unacknowledged.includes(kind)) {
    return null;
  }
  const step = read.steps.findLast(
    ({ deed }) => deed.step === "acknowledge" && deed.safeguards.includes(kind),
  );
  return step === undefined ? null : (
    <p class="terms">
      {say("intake.acknowledged-by", {
        day: dayText(language(), dayOf(step.at)),
        name: step.by ?? "",
      })}
    </p>
  );
}

/** Ticked one by one; nothing opens before. */
function Acknowledging({ read, referral }: Props) {
  return (
    <form method="post" action={oneByOne(`/inbox/${read.incoming.id}/acknowledge`)}>
      <FormId name="acknowledge-step" />
      <Checkboxes
        name="acknowledge-safeguards"
        legend={say("intake.acknowledge-legend")}
        options={referral.unacknowledged.map((kind) => ({
          value: kind,
          label: say(`case.safeguard.${kind}`),
          help: <Meaning kind={kind} />,
        }))}
        chosen={[]}
      />
      <Actions>
        <Button>{say("intake.acknowledge")}</Button>
      </Actions>
    </form>
  );
}

/** Shows nothing of the content. */
export function ShutBySafeguards(props: Props) {
  const { read, referral, mayAnswer } = props;
  const { from } = read.incoming;
  const seen = referral.safeguards.filter((kind) => !referral.unacknowledged.includes(kind));
  return (
    <>
      <h2>{say("intake.shut")}</h2>
      <p>
        {mayAnswer ? say("intake.shut-text", { name: from.name }) : say("intake.shut-not-yours")}
      </p>
      {seen.length > 0 && (
        <section class="safeguards" aria-label={say("intake.acknowledged")}>
          <ul>
            {seen.map((kind) => (
              <li>
                <strong>{say(`case.safeguard.${kind}`)}</strong> <Meaning kind={kind} />
                <Acknowledged {...props} kind={kind} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {offered(read).includes("acknowledge") && mayAnswer ? (
        <Acknowledging {...props} />
      ) : (
        <ul>
          {referral.unacknowledged.map((kind) => (
            <li>
              <strong>{say(`case.safeguard.${kind}`)}</strong> <Meaning kind={kind} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Later safeguards are acknowledged first, even once the referral is in work. */
export function NewSafeguards(props: Props) {
  const { read, referral, mayAnswer } = props;
  const { from } = read.incoming;
  return referral.unacknowledged.length === 0 ? null : (
    <Notice heading={say("intake.new-safeguard")} tone="urgent">
      <p>
        {mayAnswer
          ? say("intake.new-safeguard-text", { name: from.name })
          : say("intake.shut-not-yours")}
      </p>
      {offered(read).includes("acknowledge") && mayAnswer && <Acknowledging {...props} />}
    </Notice>
  );
}

function howOf({ told }: IncomingReferral, kind: SafeguardKind): string | null {
  return told?.safeguards?.find((each) => each.kind === kind)?.how ?? null;
}

function How({ read, referral, kind }: Props & { kind: SafeguardKind }) {
  if (kind === "safe-way-to-reach" && read.askForWay !== null) {
    return <p>{say("case.safeguard.way-known-by", { name: read.askForWay })}</p>;
  }
  const how = howOf(referral, kind);
  if (how === null || !saysHow.has(kind)) {
    return null;
  }
  const key = kind === "interpreter" ? "intake.how.interpreter" : "intake.how.safe-way-to-reach";
  return <p>{say(key, { how })}</p>;
}

function DoneSoFar({ read, kind }: Props & { kind: SafeguardKind }) {
  const said = read.steps.flatMap(({ deed }) =>
    deed.step === "safeguard-done" && deed.safeguard === kind ? [deed.words ?? ""] : [],
  );
  return said.length === 0 ? (
    <p>{say("intake.nothing-done")}</p>
  ) : (
    said.map((words) => (
      <p>
        <TypedText>{say("intake.done-so-far", { words })}</TypedText>
      </p>
    ))
  );
}

function SayDone({ read, words, kind }: Props & { kind: SafeguardKind }) {
  const { id, from } = read.incoming;
  const form = `done-${kind}`;
  return (
    <Folded summary={say("intake.done")} field={`${form}-words`}>
      <form method="post" action={`/inbox/${id}/safeguards/${kind}`}>
        <FormId name={`${form}-step`} />
        <p>{say("intake.done-code", { name: from.name })}</p>
        <OwnWordsFields
          form={form}
          label={say("intake.done-label")}
          agency={from.name}
          words={words}
        />
        <Actions>
          <Button variant="secondary">{say("intake.done-do", { name: from.name })}</Button>
        </Actions>
      </form>
    </Folded>
  );
}

export function RemovalHere({ read }: Pick<Props, "read">) {
  const stands = read.removals.length > 0;
  return offered(read).includes("removal") ? (
    <>
      <p>
        {say(stands ? "intake.removal-other" : "intake.removal-here", {
          name: read.incoming.from.name,
        })}
      </p>
      <Actions>
        <ActionLink variant="secondary" href={`/inbox/${read.incoming.id}/removal`}>
          {say(stands ? "intake.removal-see" : "intake.removal-go")}
        </ActionLink>
      </Actions>
    </>
  ) : null;
}

export function SafeguardsThatCame(props: Props) {
  const { read, referral, mayAnswer } = props;
  const can = offered(read);
  if (referral.safeguards.length === 0) {
    return null;
  }
  return (
    <section id="safeguards">
      <h2>{say("intake.came-along")}</h2>
      <ul class="case-lines">
        {referral.safeguards.map((kind) => (
          <li class="case-line">
            <strong>{say(`case.safeguard.${kind}`)}</strong> <Meaning kind={kind} />
            <How {...props} kind={kind} />
            <Acknowledged {...props} kind={kind} />
            <DoneSoFar {...props} kind={kind} />
            {mayAnswer && can.includes("safeguard-done") && <SayDone {...props} kind={kind} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
