import type { Day } from "../../../domain/base/day.ts";
import { addDays } from "../../../domain/base/day.ts";
import { workingDayUntil } from "../../../domain/base/working-day.ts";
import type { DeadlineKind } from "../../../domain/deadline/deadline.ts";
import type { ListedDeadline } from "../../../store/deadline-list.ts";
import { Tag } from "../../components/tag.tsx";
import { dayAndAwayText, dayText, momentText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";

/** Where one does what a deadline asks for: the page of the thing, or of its case. */
const ways: Readonly<Record<DeadlineKind, (about: string, caseId: string) => string>> = {
  "referral-answer": (about) => `/referrals/${about}`,
  "incoming-answer": (about) => `/inbox/${about}`,
  "reply-owed": (about) => `/referrals/${about}`,
  "plan-step": (_about, caseId) => `/cases/${caseId}/plans`,
  "plan-follow-up": (_about, caseId) => `/cases/${caseId}/plans`,
  "safeguard-review": (_about, caseId) => `/cases/${caseId}/safeguards`,
  "right-day": (_about, caseId) => `/cases/${caseId}/rights`,
  removal: (about) => `/referrals/${about}`,
  "ground-gone": (about) => `/referrals/${about}`,
  "consent-ends": (_about, caseId) => `/cases/${caseId}/persons`,
};

/** Days within which a deadline is marked. */
const soon = 3;

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly today: Day;
  readonly deadline: ListedDeadline;
}

/** By when, and what is the matter with that day. */
function When({ say, language, today, deadline: { due } }: Props) {
  const day = dayAndAwayText(language, due, today);
  if (due < today) {
    return (
      <p>
        <Tag say={say} kind="missed" /> {say("deadline.was", { day })}
      </p>
    );
  }
  const working = workingDayUntil(due);
  return (
    <p>
      {due <= addDays(today, soon) && <Tag say={say} kind="due" />} {say("deadline.by", { day })}{" "}
      {working !== due && say("deadline.day-off", { day: dayText(language, working) })}
    </p>
  );
}

/** What must be done, in which case, by when: the way to it. */
export function DeadlineLine(props: Props & { readonly level?: "h3" | undefined }) {
  const { say, deadline, level } = props;
  const { kind, about } = deadline;
  const way = (
    <a
      class={level === undefined ? "ds-link" : undefined}
      href={ways[kind](about, deadline.case?.id ?? "")}
    >
      {say(`deadline.kind.${kind}`)}
    </a>
  );
  return (
    <>
      {level === "h3" ? <h3>{way}</h3> : way}
      <When {...props} />
    </>
  );
}

/** Whose it is, and who was told when. */
export function DeadlineMatter({ say, language, deadline }: Props) {
  const { owner, told } = deadline;
  return (
    <>
      <p class="terms">
        {deadline.case === null ? (
          say("deadline.no-case")
        ) : (
          <a href={`/cases/${deadline.case.id}`}>{deadline.case.label}</a>
        )}
        {" · "}
        {owner === null
          ? say("deadline.no-owner")
          : say(owner.left ? "deadline.owner-left" : "deadline.owner", { name: owner.name })}
        {told.length === 0 && ` ${say("deadline.not-told")}`}
      </p>
      {told.length > 0 && (
        <details>
          <summary>{say("deadline.told", { count: told.length })}</summary>
          <ul>
            {told.map(({ name, stage, at }) => (
              <li>{say(`deadline.told.${stage}`, { name, at: momentText(language, at) })}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
