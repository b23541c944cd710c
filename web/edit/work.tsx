import type { EditorsDesk } from "../../api/edit/read.ts";
import { dueForReview } from "../../domain/knowledge/review.ts";
import { EmptyState } from "../components/notice.tsx";
import { entryNames } from "../decision/entry-name.ts";
import { language, law, say, today } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { WorkSection } from "../work/work-section.tsx";
import { ProposalLine } from "./shown.tsx";

interface Props {
  readonly me: string;
  readonly desk: EditorsDesk;
}

const atMost = 5;

export function EditorsWork({ desk, ...props }: Props) {
  const { me } = props;
  const toAnswer = desk.waiting.filter(({ by }) => by.id !== me);
  const { pastReview } = dueForReview(law(), today());
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
  const nameOf = entryNames();
  return (
    <>
      {proposals.map(([name, those]) => (
        <WorkSection
          name={name}
          href="/edit"
          waiting={those.length}
          lines={those
            .slice(0, atMost)
            .map((proposal) => <ProposalLine {...props} proposal={proposal} />)}
        />
      ))}
      <WorkSection
        name="due"
        href="/knowledge/review"
        waiting={pastReview.length}
        lines={pastReview.slice(0, atMost).map((entry) => (
          <li class="case-line">
            {say(`knowledge.kind.${entry.kind}`)}:{" "}
            {say("knowledge.entry", {
              id: nameOf(entry),
              day: dayText(language(), entry.reviewBy),
            })}
          </li>
        ))}
      />
    </>
  );
}
