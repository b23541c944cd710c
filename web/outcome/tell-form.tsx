import type { TellingChoices } from "../../api/outcome/choices.ts";
import { purposes } from "../../domain/referral/disclose.ts";
import { day } from "../../domain/time/day.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { Select, TextArea } from "../components/field.tsx";
import { Notice } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { sent } from "../forms/sent.ts";
import type { Typed } from "../forms/typed.ts";
import { sourceHelp } from "../help/source-help.ts";
import { language, law, say } from "../page.ts";
import { sharingHere } from "../sharing/answer.tsx";
import { requiredText } from "../sharing/words.ts";
import { dayText } from "../texts/formats.ts";

interface Props {
  readonly choices: TellingChoices;
}

/** Chosen together: a purpose allowed for one thread may not be for another. */
const toOf = (thread: string, purpose: string) => `${thread} ${purpose}`;

export const answerName = (code: string) => `is.${code}`;

export function answersIn(
  typed: Typed,
): readonly { readonly code: string; readonly holds: boolean }[] {
  return Object.entries(typed).flatMap(([name, value]) =>
    name.startsWith("is.") && (value === "yes" || value === "no")
      ? [{ code: name.slice("is.".length), holds: value === "yes" }]
      : [],
  );
}

/** A withdrawn consent is no choice. */
function consentOptions({ choices }: Props) {
  const nameOf = (cell: string) =>
    choices.threads.find(({ other }) => other === cell)?.otherName ?? cell;
  const standing = choices.consents.filter(({ withdrawn }) => withdrawn === null);
  return standing.map((consent) => {
    const purpose = purposes.find((known) => known === consent.purpose);
    const values = {
      person: consent.pseudonym,
      recipient: nameOf(consent.recipient),
      purpose: purpose === undefined ? consent.purpose : say(`referral.purpose.${purpose}`),
      day: dayText(language(), day(consent.until)),
    };
    return { value: consent.id, label: say("referral.consent-option", values) };
  });
}

type Telling = TellingChoices["threads"][number];
type Way = Telling["ways"][number];

/** What a way needs beyond a plain rule. */
function restsOn({ wayBack }: Telling, { by, hangsOn }: Way) {
  switch (by) {
    case "consent":
      return say("outcome.by-consent");
    case "answers": {
      const what = hangsOn.map((code) => requiredText(sharingHere(), code));
      return say("outcome.by-answers", { what: what.join("; ") });
    }
    case "rule":
      return wayBack === null
        ? undefined
        : say("outcome.on-way-back", { day: dayText(language(), wayBack) });
  }
}

/** For a single agency the first allowed purpose is suggested. */
function Whom({ choices }: Props) {
  const threads = choices.threads.filter(({ ways }) => ways.length > 0);
  const only = threads.length === 1 ? threads[0] : undefined;
  const purposeOf = ({ purpose }: Way) => say(`referral.purpose.${purpose}`);
  const options = threads.flatMap((thread) =>
    thread.ways.map((way) => ({
      value: toOf(thread.id, way.purpose),
      label:
        only === undefined
          ? say(`outcome.tell-${thread.direction}`, {
              agency: thread.otherName,
              purpose: purposeOf(way),
            })
          : purposeOf(way),
      help: restsOn(thread, way),
    })),
  );
  const suggested = only?.ways[0]?.by === "rule" ? (options[0]?.value ?? null) : null;
  return (
    <RadioGroup
      name="to"
      legend={
        only === undefined
          ? say("outcome.tell-to")
          : say(`outcome.tell-for-${only.direction}`, { agency: only.otherName })
      }
      help={say("outcome.tell-to-help")}
      options={options}
      chosen={suggested}
      unknown={null}
    />
  );
}

/** Names agencies that no rule lets us tell as it is, and what that would need. */
export function NoWays({ choices }: Props) {
  return choices.threads
    .filter(({ ways }) => ways.every(({ by }) => by === "answers"))
    .map(({ otherName, needs, isUnconfirmed }) => (
      <Notice heading={say("outcome.no-way", { agency: otherName })} tone="awaited">
        <p>{say(needs.length === 0 ? "outcome.no-way-known" : "outcome.no-way-needs")}</p>
        {needs.length > 0 && (
          <ul>
            {needs.map((code) => (
              <li>{requiredText(sharingHere(), code)}</li>
            ))}
          </ul>
        )}
        {isUnconfirmed && <p>{say("outcome.no-way-unconfirmed")}</p>}
      </Notice>
    ));
}

/** Facts the rules ask about, and earlier answers, so that they can be undone. */
function HangsOn({ choices }: Props) {
  const asked = choices.threads.flatMap(({ hangsOn }) => hangsOn);
  const answered = answersIn(sent()?.typed ?? {}).map(({ code }) => code);
  const known = Object.keys(law().sharing.codes.requires);
  const codes = known.filter((code) => [...asked, ...answered].includes(code));
  const ways = choices.threads.flatMap((thread) => thread.ways);
  const open = answered.length > 0 || ways.every(({ by }) => by === "answers");
  return codes.length === 0 ? null : (
    <details open={open}>
      <summary>{say("referral.hangs-on")}</summary>
      <p>{say("outcome.hangs-on-help")}</p>
      {codes.map((code) => (
        <RadioGroup
          name={answerName(code)}
          legend={requiredText(sharingHere(), code)}
          options={(["yes", "no"] as const).map((value) => ({
            value,
            label: say(`sharing.${value}`),
          }))}
          chosen={null}
          unknown=""
        />
      ))}
    </details>
  );
}

function Consent(props: Props) {
  const options = consentOptions(props);
  return options.length === 0 ? null : (
    <Select
      name="consent"
      label={say("referral.consent")}
      help={say("outcome.consent-help")}
      options={[{ value: "", label: say("referral.choose") }, ...options]}
    />
  );
}

export function TellForm(props: Props) {
  const { choices } = props;
  const { outcome } = choices;
  return (
    <form method="post" action={`/outcomes/${outcome.id}/tell`}>
      <Whom {...props} />
      <Consent {...props} />
      <TextArea
        name="reasoning"
        label={say("outcome.reasoning")}
        help={sourceHelp(choices.sources, say("outcome.reasoning-help"))}
        rows={3}
      />
      {outcome.note !== null && (
        <>
          <blockquote>
            <TypedText>{outcome.note}</TypedText>
          </blockquote>
          <Checkboxes
            name="nobody"
            legend={say("outcome.note-names-nobody")}
            help={sourceHelp(choices.sources, say("outcome.note-names-nobody-help"))}
            options={[{ value: "yes", label: say("referral.names-nobody-yes") }]}
            chosen={[]}
          />
        </>
      )}
      <HangsOn {...props} />
      <Actions>
        <Button name="step" value="preview">
          {say("outcome.see")}
        </Button>
      </Actions>
    </form>
  );
}
