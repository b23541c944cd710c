import type { DeedKind } from "../../domain/referral/step.ts";
import { dayOf } from "../../domain/time/day.ts";
import type { SentReferral } from "../../store/referral/referral.ts";
import { Mark } from "../components/helper-card.tsx";
import { Tag } from "../components/tag.tsx";
import { language, say, today } from "../page.ts";
import { dayAndAwayText, dayText } from "../texts/formats.ts";

interface Props {
  readonly referral: Pick<SentReferral, "state" | "since" | "sent" | "due" | "refused">;
}

export function ReferralState({ referral }: Props) {
  const { state, since, sent, due, refused } = referral;
  if (refused !== null) {
    return <strong>{say("referral.state.refused")}</strong>;
  }
  if (state !== "waiting") {
    const day = dayText(language(), dayOf(since ?? sent));
    const text = say(`referral.state.${state}`, { day });
    return state === "asked-back" ? (
      <>
        <Mark>{say("standing.ours")}</Mark> {text}
      </>
    ) : (
      <span>{text}</span>
    );
  }
  return due < today() ? (
    <>
      <Tag kind="awaited" /> {say("referral.state.overdue", { day: dayText(language(), due) })}
    </>
  ) : (
    <span>{say("referral.state.waiting", { day: dayAndAwayText(language(), due, today()) })}</span>
  );
}

export function possibleText(possible: readonly DeedKind[]): string {
  const ours = (["reply", "withdraw", "pass-on"] as const).filter((deed) =>
    possible.includes(deed),
  );
  const what =
    ours.length === 0
      ? say("referral.can.nothing")
      : ours.map((deed) => say(`referral.can.${deed}`)).join(", ");
  return say("referral.possible-now", { what });
}
