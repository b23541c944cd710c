import { type Day, dayOf } from "../../../domain/base/day.ts";
import type { SentReferral } from "../../../store/referral.ts";
import { Tag } from "../../components/tag.tsx";
import { dayAndAwayText, dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly today: Day;
  readonly referral: Pick<SentReferral, "answer" | "due" | "refused">;
}

/** Where a referral stands: refused for good, answered how and when, or awaited by when. */
export function ReferralState({ say, language, today, referral }: Props) {
  const { answer, due, refused } = referral;
  if (refused !== null) {
    return <strong>{say("referral.state.refused")}</strong>;
  }
  if (answer !== null) {
    const day = dayText(language, dayOf(answer.at));
    return <span>{say(`referral.state.${answer.answer}`, { day })}</span>;
  }
  return due < today ? (
    <>
      <Tag say={say} kind="awaited" />{" "}
      {say("referral.state.overdue", { day: dayText(language, due) })}
    </>
  ) : (
    <span>{say("referral.state.awaited", { day: dayAndAwayText(language, due, today) })}</span>
  );
}
