import type { Task, WorkTodo } from "../../api/work/todo.ts";
import type { DeadlineThing } from "../../domain/deadline/thing.ts";
import type { OfPerson } from "../../store/case/person.ts";
import { thingText, wayTo } from "../deadline/thing.ts";
import { say } from "../page.ts";
import { wordingAt } from "../plan/entry/kinds.ts";
import { planAt } from "../plan/frame.tsx";
import { rightsOfPerson } from "../rights/person-frame.tsx";
import { isolate } from "../texts/isolate.ts";
import type { TextKey } from "../texts/texts.ts";
import { newsHref } from "./news.ts";

type Act = TextKey & `work.act.${string}`;

/** What to do, where, and the verb of its button. */
export interface Words {
  readonly what: string;
  readonly href: string;
  readonly act: Act;
}

const words = (what: string, act: Act, href: string): Words => ({ what, act, href });

type Whose = Pick<WorkTodo, "caseId" | "person">;
type TaskOf<Kind extends Task["kind"]> = Extract<Task, { readonly kind: Kind }>;

const caseAt = ({ caseId }: Whose, view = ""): string => `/cases/${caseId ?? ""}${view}`;

function personAt(todo: Whose, at: (of: OfPerson) => string): string {
  const { caseId, person } = todo;
  return caseId === null || person === null
    ? caseAt(todo, "/persons")
    : at({ caseId, person: person.id });
}

const nameOf = ({ person }: Whose): string => person?.pseudonym ?? "";

function ageWords(todo: Whose): Words {
  const href = personAt(
    todo,
    ({ caseId, person }) => `${rightsOfPerson(caseId, person)}/answers/under-eighteen`,
  );
  return words(say("work.do.age", { name: nameOf(todo) }), "work.act.answer", href);
}

function unseenWords(todo: Whose, { ages }: TaskOf<"age-unseen">): Words {
  const name = ages.unseen?.ask ?? null;
  const what =
    name === null ? say("work.do.age-unseen-nobody") : say("work.do.age-unseen", { name });
  return words(what, "work.act.open", caseAt(todo));
}

/** Where the words of the deadlines' own page would be no deed. */
const deadlineWords = {
  "referral-answer": ["work.do.awaited", "work.act.ask"],
  "incoming-answer": ["work.do.to-answer", "work.act.answer"],
  "reply-owed": ["work.do.asked-back", "work.act.answer"],
  removal: ["work.do.removal", "work.act.ring"],
  "safeguard-review": ["work.do.review", "work.act.look"],
  "consent-ends": ["work.do.consent", "work.act.ask"],
  "ground-gone": ["work.do.ground", "work.act.look"],
  "evidence-gap": ["work.do.gap", "work.act.ask"],
} as const;
const hasOwn = (kind: string): kind is keyof typeof deadlineWords => kind in deadlineWords;

function thingWords(thing: DeadlineThing, href: string): Words {
  const { kind, agency } = thing;
  if (hasOwn(kind)) {
    const [what, act] = deadlineWords[kind];
    return words(say(what, { name: agency ?? "" }), act, href);
  }
  if (kind === "plan-b") {
    return words(thingText(thing), "work.act.plan-b", href);
  }
  const step = kind === "plan-step" ? thing.words : null;
  return words(step === null ? thingText(thing) : isolate(step), "work.act.write", href);
}

function takenWords(todo: Whose, { taken: { isMine, of } }: TaskOf<"taken">): Words {
  if (of === null) {
    return words(say("work.do.taken-closed"), "work.act.open", "/work");
  }
  const what = say(isMine ? "work.do.taken-mine" : "work.do.taken", { name: nameOf(todo) });
  return words(what, "work.act.open", isMine ? planAt(of) : `${planAt(of)}/hand-over`);
}

function journeyWords(todo: Whose, { journey }: TaskOf<"journey">): Words {
  const href = personAt(todo, (of) => `${planAt(of)}/return`);
  const name = nameOf(todo);
  return journey.leaves === null
    ? words(say("work.do.waits", { name }), "work.act.see", href)
    : words(say("work.do.goes-anyway", { name }), "work.act.prepare", href);
}

/** Of a plan, a case or the agency. */
function ownWords(todo: WorkTodo): Words {
  const { task } = todo;
  const name = nameOf(todo);
  switch (task.kind) {
    case "corrected":
      return words(
        say("work.do.corrected", { name }),
        "work.act.answer",
        personAt(todo, (of) => `${planAt(of)}/corrections`),
      );
    case "to-hand-on":
      return words(say("work.do.to-hand-on", { name }), "work.act.hand-on", caseAt(todo, "/plans"));
    case "to-confirm":
      return words(
        say("work.do.to-confirm"),
        "work.act.ask",
        personAt(todo, ({ caseId, person }) => rightsOfPerson(caseId, person)),
      );
    case "age-empty":
      return words(say("work.do.age-empty"), "work.act.add", caseAt(todo, "/persons"));
    case "decisions":
      return words(say("work.do.decisions"), "work.act.look", caseAt(todo));
    case "routine":
      return words(say("work.do.routine"), "work.act.change", "/routine");
    default:
      return words(say("work.do.child"), "work.act.ring", caseAt(todo));
  }
}

export function wordsOf(todo: WorkTodo): Words {
  const { task, caseId } = todo;
  switch (task.kind) {
    case "deadline": {
      const { thing } = task.deadline;
      return thing === null
        ? words(say("deadline.hidden"), "work.act.open", caseAt(todo))
        : thingWords(thing, wayTo(thing, caseId ?? ""));
    }
    case "child-in":
      return words(say("work.do.child-in"), "work.act.take-on", `/inbox/${task.line.id}`);
    case "to-answer":
      return words(
        say("work.do.to-answer", { name: task.line.from.name }),
        "work.act.answer",
        `/inbox/${task.line.id}`,
      );
    case "given-in":
      return words(
        say("work.do.given-in", { name: task.line.from.name }),
        "work.act.look",
        `/inbox/${task.line.id}`,
      );
    case "removal":
      return words(say("work.do.removal"), "work.act.ring", `/referrals/${task.removal.id}`);
    case "age":
      return ageWords(todo);
    case "age-unseen":
      return unseenWords(todo, task);
    case "untold":
      return words(
        say("work.do.untold", { name: task.ages.untold.join(", ") }),
        "work.act.tell",
        caseAt(todo, "/safeguards"),
      );
    case "lifted":
      return words(say("work.do.lifted"), "work.act.see", newsHref(task.news));
    case "stopped":
      return words(
        say("work.do.stopped", { what: task.step.what }),
        "work.act.stop",
        wordingAt(task.step, { kind: "step", thing: task.step.thing }),
      );
    case "journey":
      return journeyWords(todo, task);
    case "taken":
      return takenWords(todo, task);
    case "asked-back":
      return words(
        say("work.do.asked-back", { name: task.referral.recipient }),
        "work.act.answer",
        `/referrals/${task.referral.id}#acts`,
      );
    case "awaited":
      return words(
        say("work.do.awaited", { name: task.referral.recipient }),
        "work.act.ask",
        `/referrals/${task.referral.id}`,
      );
    case "not-received":
      return words(
        say("work.do.not-received", { name: task.referral.recipient }),
        "work.act.open",
        `/referrals/${task.referral.id}`,
      );
    default:
      return ownWords(todo);
  }
}
