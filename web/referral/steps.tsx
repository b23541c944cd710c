import type { ReferralRead } from "../../api/referral/read.ts";
import { type SafeguardKind, safeguardKinds } from "../../domain/case/safeguard.ts";
import { type Deed, safeguardsLater, unacknowledged } from "../../domain/referral/step.ts";
import { safeguardsIn } from "../../domain/referral/told.ts";
import { hasEnded } from "../../domain/referral/use.ts";
import { dayOf } from "../../domain/time/day.ts";
import type { KeptStep } from "../../store/plan/step.ts";
import { TypedText } from "../components/typed-text.tsx";
import { language, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import type { ReadProps } from "./standing.tsx";

function kindsText(kinds: readonly SafeguardKind[]): string {
  return kinds.map((kind) => say(`case.safeguard.${kind}`)).join(" ");
}

function sentence(deed: Deed, agency: string, read: ReferralRead): string {
  switch (deed.step) {
    case "acknowledge":
      return say("referral.step.acknowledge", {
        agency,
        kinds: kindsText(deed.safeguards),
      });
    case "decline":
      return say("referral.step.decline", {
        agency,
        reason: `${say(`referral.decline.${deed.reason}`)}.`,
      });
    case "ask":
      return say("referral.step.ask", {
        agency,
        day: dayText(language(), deed.by),
        about: say(`referral.ask.${deed.about}`),
      });
    case "withdraw":
      return say("referral.step.withdraw", {
        reason: `${say(`referral.withdraw.${deed.reason}`)}.`,
      });
    case "pass-on": {
      if (deed.to === null) {
        return say("referral.step.pass-on-untold", { agency });
      }
      const to = read.passedTo.find(({ cell }) => cell === deed.to)?.name ?? deed.to;
      return say("referral.step.pass-on", { agency, to });
    }
    case "safeguard-done":
      return say("referral.step.safeguard-done", {
        agency,
        kind: say(`case.safeguard.${deed.safeguard}`),
      });
    case "safeguard":
      return say("referral.step.safeguard", { kind: say(`case.safeguard.${deed.safeguard}`) });
    case "removal-off":
      return say("referral.step.removal-off", { agency });
    case "removal":
      return say("referral.step.removal", { agency, day: dayText(language(), deed.decided) });
    case "accept":
    case "reply":
      return say(`referral.step.${deed.step}`, { agency });
  }
}

function Words({ step }: { readonly step: KeptStep }) {
  const { deed, side, wordsTold, stopped } = step;
  const went = wordsTold === true ? "referral.words-told" : "referral.words-kept";
  if (!("words" in deed) || deed.words === null) {
    return null;
  }
  return (
    <>
      <blockquote>
        <TypedText>{deed.words}</TypedText>
      </blockquote>
      {side === "sender" && wordsTold !== null && (
        <p class="terms">{say(stopped ? "referral.words-stopped" : went)}</p>
      )}
    </>
  );
}

export function Steps({ read }: ReadProps) {
  const agency = read.referral.recipientName;
  return (
    <>
      <h2>{say("referral.steps")}</h2>
      {read.steps.length === 0 ? (
        <p>{say("referral.steps-none")}</p>
      ) : (
        <ol class="timeline">
          {read.steps.map((step) => {
            const day = dayText(language(), dayOf(step.at));
            return (
              <li>
                <p>{sentence(step.deed, agency, read)}</p>
                <Words step={step} />
                <p class="terms">
                  {step.by === null ? day : say("referral.step-by", { day, name: step.by })}
                </p>
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}

export function SafeguardsThere({ read }: ReadProps) {
  const later = safeguardsLater(read.steps).map(({ kind }) => kind);
  const all = [...safeguardsIn(read.told), ...later];
  const went = safeguardKinds.filter((kind) => all.includes(kind));
  const open = unacknowledged(safeguardsIn(read.told), read.steps);
  const day = (at: KeptStep["at"]) => dayText(language(), dayOf(at));
  return went.length === 0 ? null : (
    <>
      <h2>{say("referral.safeguards-there")}</h2>
      <ul class="case-lines">
        {went.map((kind) => {
          const acknowledged = open.includes(kind)
            ? undefined
            : read.steps.findLast(
                ({ deed }) => deed.step === "acknowledge" && deed.safeguards.includes(kind),
              );
          const done = read.steps.filter(
            ({ deed }) => deed.step === "safeguard-done" && deed.safeguard === kind,
          );
          return (
            <li class="case-line">
              <strong>{say(`case.safeguard.${kind}`)}</strong>
              <p>
                {acknowledged === undefined
                  ? say(
                      hasEnded(read.referral.state)
                        ? "referral.safeguard-never"
                        : "referral.safeguard-unread",
                    )
                  : say("referral.safeguard-read", { day: day(acknowledged.at) })}
              </p>
              {acknowledged !== undefined && done.length === 0 && (
                <p>{say("referral.safeguard-not-done")}</p>
              )}
              {done.map((step) => (
                <>
                  <p>{say("referral.safeguard-done", { day: day(step.at) })}</p>
                  <Words step={step} />
                </>
              ))}
            </li>
          );
        })}
      </ul>
    </>
  );
}
