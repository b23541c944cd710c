import type { RightsOfPerson } from "../../../api/rights/read.ts";
import { childWelfare } from "../../../domain/plan/ways.ts";
import type { Held } from "../../../domain/rights/right.ts";
import type { Law } from "../../../law/law.ts";
import { HelperLines } from "../../components/helpers.tsx";
import { Notice } from "../../components/notice.tsx";
import { ageAnswered, maybeMinorInCase } from "../rights/maybe-minor.ts";
import type { Looking } from "./frame.tsx";

interface Of {
  readonly looking: Looking;
  /** The rights of the person, for whoever may read them. */
  readonly ofPerson: RightsOfPerson | null;
}

const notifiesChildWelfare = ({ todo }: Held) =>
  todo.some(({ atOnce }) => atOnce?.step === "notify-child-welfare");

/**
 * Whether the person is or may be under eighteen: by what is known of them, and for whoever may not read that, by the case. A no does not
 * stand against what was set in the case after it.
 */
export function mayBeChild({ looking, ofPerson }: Of): boolean {
  const answered = ofPerson === null ? undefined : ageAnswered(ofPerson.life.answers);
  return (
    maybeMinorInCase(looking.found.head, answered) ||
    (ofPerson?.answer.rights.some(notifiesChildWelfare) ?? false)
  );
}

/** Of whoever is or may be under eighteen, before any way or journey: that child welfare is told first, and whom to ring. */
export function ChildFirst(props: Of & { readonly law: Law; readonly before: "ways" | "journey" }) {
  const { looking, law, before } = props;
  const { say, language, today } = looking;
  const bodies = childWelfare.flatMap((id) => law.directory.find((body) => body.id === id) ?? []);
  return mayBeChild(props) ? (
    <Notice heading={say("plan.ways.child")} tone="awaited">
      <p>{say(before === "ways" ? "plan.ways.child-how" : "plan.return.child-how")}</p>
      <HelperLines {...{ say, language, today, bodies }} />
    </Notice>
  ) : null;
}
