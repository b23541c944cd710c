import type { EditorsDesk } from "../../../api/edit/read.ts";
import { dueForReview } from "../../../domain/knowledge/review.ts";
import type { Day } from "../../../domain/time/day.ts";
import type { Law } from "../../../law/law.ts";
import { EmptyState } from "../../components/notice.tsx";
import { WorkSection } from "../../components/work-section.tsx";
import { dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { entryNames } from "../decisions/entry-name.ts";
import { ProposalLine } from "./shown.tsx";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly today: Day;
  readonly law: Law;
  readonly me: string;
  readonly desk: EditorsDesk;
}

const atMost = 5;

export function EditorsWork({ today, desk, ...props }: Props) {
  const { say, language, law, me } = props;
  const toAnswer = desk.waiting.filter(({ by }) => by.id !== me);
  const { pastReview } = dueForReview(law, today);
  const proposals = [
    ["proposals", toAnswer],
    ["sent-back", desk.sentBack],
  ] as const;
  if (toAnswer.length + desk.sentBack.length + pastReview.length === 0) {
    return (
      <EmptyState heading={say("edit.work-empty")}>
        <p>{say("edit.work-empty-why")}</p>
        <p>
          <a class="ds-link" href="/edit">
            {say("edit.heading")}
          </a>
        </p>
      </EmptyState>
    );
  }
  const nameOf = entryNames(law, language);
  return (
    <>
      {proposals.map(([name, those]) => (
        <WorkSection
          say={say}
          name={name}
          href="/edit"
          waiting={those.length}
          lines={those
            .slice(0, atMost)
            .map((proposal) => <ProposalLine {...props} proposal={proposal} />)}
        />
      ))}
      <WorkSection
        say={say}
        name="due"
        href="/knowledge/review"
        waiting={pastReview.length}
        lines={pastReview.slice(0, atMost).map((entry) => (
          <li class="case-line">
            {say(`knowledge.kind.${entry.kind}`)}:{" "}
            {say("knowledge.entry", {
              id: nameOf(entry),
              day: dayText(language, entry.reviewBy),
            })}
          </li>
        ))}
      />
    </>
  );
}
