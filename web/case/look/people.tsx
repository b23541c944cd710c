import type { CaseOverview } from "../../../api/case/read.ts";
import type { PersonLine } from "../../../api/rights/read.ts";
import { type Day, daysBetween } from "../../../domain/time/day.ts";
import type { PlanInShort } from "../../../store/case/people.ts";
import type { KeptPerson } from "../../../store/case/person.ts";
import { TypedText } from "../../components/typed-text.tsx";
import { language, say } from "../../page.ts";
import { shortDayText } from "../../texts/formats.ts";
import { isolate } from "../../texts/isolate.ts";

interface Props {
  readonly found: CaseOverview;
  readonly today: Day;
  readonly rights: readonly PersonLine[];
}

/** Ends are shown so long before. */
const soonDays = 60;

function consentLine({ consents }: Pick<KeptPerson, "consents">, today: Day): string {
  const names = consents
    .filter(({ until, withdrawn }) => withdrawn === null && until >= today)
    .map(({ recipientName }) => isolate(recipientName));
  return names.length === 0
    ? say("case.people.no-consent")
    : say("case.people.consent", { names: [...new Set(names)].join(", ") });
}

function wishLine(plan: PlanInShort | undefined): string | null {
  const wishes = plan?.wishes ?? [];
  return wishes.length === 0
    ? null
    : say("case.people.wants", {
        wishes: wishes.map((wish) => say(`plan.wish.${wish}`)).join(", "),
      });
}

type Pressing = Pick<PersonLine, "missed" | "atOnce" | "next">;

function tagOf(
  line: Pressing | undefined,
  plan: Pick<PlanInShort, "open"> | undefined,
  today: Day,
): readonly [string, "danger" | "warning" | "neutral"] | null {
  if (line?.missed === true) {
    return [say("case.people.overdue"), "danger"];
  }
  if (line?.atOnce === true) {
    return [say("case.people.at-once"), "danger"];
  }
  const due = line?.next?.due;
  if (due !== undefined && daysBetween(today, due) <= soonDays) {
    return [say("case.people.by", { day: shortDayText(language(), due, today) }), "warning"];
  }
  if (plan !== undefined) {
    return [say("case.people.plan", { count: plan.open }), "neutral"];
  }
  return null;
}

export function PersonTag(props: {
  readonly line: Pressing | undefined;
  readonly plan: Pick<PlanInShort, "open"> | undefined;
  readonly today: Day;
}) {
  const tag = tagOf(props.line, props.plan, props.today);
  return tag === null ? null : (
    <span class="ds-tag" data-variant="outline" data-color={tag[1]}>
      {tag[0]}
    </span>
  );
}

/** Who may be a child by what is written of them; a question where only the case says so. */
export function ChildTag({ child }: Pick<PersonLine, "child">) {
  return child === null ? null : (
    <span class="ds-tag" data-variant="outline" data-color="danger">
      {say(child === "age-to-ask" ? "case.people.age" : "case.people.child")}
    </span>
  );
}

export function People({ found, today, rights }: Props) {
  const { head, ask, persons, plans } = found;
  const at = `/cases/${head.id}/persons`;
  return (
    <section class="card">
      <div class="head">
        <h2>{say("case.group.people")}</h2>
        <a class="ds-link" href={at}>
          {say("case.people.all")}
        </a>
      </div>
      {persons.length === 0 && <p>{say("case.people.none")}</p>}
      <ul class="folk">
        {persons.map((person) => {
          const line = rights.find(({ id }) => id === person.id);
          const plan = plans.find((each) => each.person === person.id);
          const lines = [
            ask === null || person.consents.length > 0 ? consentLine(person, today) : null,
            wishLine(plan),
          ];
          return (
            <li>
              <span>
                <a class="ds-link" href={`${at}/${person.id}`}>
                  <TypedText>{person.pseudonym}</TypedText>
                </a>
                <small>{lines.filter((line) => line !== null).join(" ")}</small>
              </span>
              <span class="tags">
                <ChildTag child={line?.child ?? null} />
                <PersonTag {...{ line, plan, today }} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
