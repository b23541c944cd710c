import type { Child } from "hono/jsx";
import type { IncomingRead } from "../../api/intake/read.ts";
import type { SafeguardKind } from "../../domain/case/safeguard.ts";
import type { Deed } from "../../domain/referral/step.ts";
import type { KeptStep } from "../../store/plan/step.ts";
import { TypedText } from "../components/typed-text.tsx";
import { language, say } from "../page.ts";
import { dayText, momentText } from "../texts/formats.ts";

interface Props {
  readonly read: IncomingRead;
}

export function kindsText(kinds: readonly SafeguardKind[]): string {
  return kinds.map((kind) => say(`case.safeguard.${kind}`)).join(" ");
}

function removalText(deed: Deed & { step: "removal" }, own: boolean) {
  const day = dayText(language(), deed.decided);
  const decided = say(own ? "intake.step.removal" : "intake.step.removal-further", { day });
  return deed.planned === null
    ? decided
    : `${decided} ${say("intake.step.planned", { day: dayText(language(), deed.planned) })}`;
}

function isAsked({ incoming }: IncomingRead): boolean {
  return incoming.kind === "referral" && incoming.referral.unacknowledged.length > 0;
}

/** Missing words of a reply are asked for, unless it was taken back. */
function replyKey(read: IncomingRead, words: string | null) {
  const { steps } = read;
  if (words !== null) {
    return "intake.step.reply";
  }
  if (isAsked(read)) {
    return "intake.step.reply-shut";
  }
  return steps.some(({ deed }) => deed.step === "withdraw")
    ? "intake.step.reply-gone"
    : "intake.step.reply-without-words";
}

type Told = (props: Props, step: KeptStep) => string;

const plain: Told = ({ read }, { deed }) => {
  const name = read.incoming.from.name;
  switch (deed.step) {
    case "acknowledge":
      return say("intake.step.acknowledge", { kinds: kindsText(deed.safeguards) });
    case "decline":
      return say("intake.step.decline", { reason: say(`intake.decline.${deed.reason}`) });
    case "reply":
      return say(replyKey(read, deed.words), { name });
    case "withdraw":
      return `${say("intake.step.withdraw", { name })} ${say(`intake.withdrawn.${deed.reason}`)}`;
    case "safeguard":
      return say("intake.step.safeguard", { name, kind: say(`case.safeguard.${deed.safeguard}`) });
    case "safeguard-done":
      return say("intake.step.safeguard-done", { kind: say(`case.safeguard.${deed.safeguard}`) });
    default:
      return say("intake.step.accept");
  }
};

function stepText(props: Props, step: KeptStep): string {
  const { deed } = step;
  switch (deed.step) {
    case "ask":
      return say("intake.step.ask", {
        about: say(`intake.ask.${deed.about}`),
        day: dayText(language(), deed.by),
      });
    case "pass-on":
      return passOnText(props, step);
    case "removal-off":
      return say(step.by === null ? "intake.step.removal-off-further" : "intake.step.removal-off");
    case "removal":
      return removalText(deed, step.by !== null);
    default:
      return plain(props, step);
  }
}

function passOnText({ read }: Props, step: KeptStep): string {
  const passed = say("intake.step.pass-on", { name: passedTo(read, step) });
  return step.wordsTold === false
    ? `${passed} ${say("intake.step.pass-on-untold", { name: read.incoming.from.name })}`
    : passed;
}

function passedTo({ steps, passedTo: names }: IncomingRead, step: KeptStep): string {
  const passed = steps.filter(({ deed }) => deed.step === "pass-on");
  return names[passed.findIndex(({ id }) => id === step.id)] ?? "";
}

function Words({ step }: { readonly step: KeptStep }): Child {
  const { deed, side, wordsTold } = step;
  if (!("words" in deed) || deed.words === null) {
    return null;
  }
  const went = wordsTold === true ? "intake.step.words-told" : "intake.step.words-stayed";
  return (
    <>
      {side === "recipient" && <p>{say(went)}</p>}
      <blockquote>
        <TypedText>{deed.words}</TypedText>
      </blockquote>
    </>
  );
}

export function Steps(props: Props) {
  const { read } = props;
  return read.steps.length === 0 ? null : (
    <>
      <h2>{say("intake.steps")}</h2>
      <ol class="case-lines">
        {read.steps.map((step) => (
          <li class="case-line">
            {stepText(props, step)}
            <Words step={step} />
            <p class="terms">
              {momentText(language(), step.at)}
              {step.by !== null && (
                <>
                  , <TypedText>{step.by}</TypedText>
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
