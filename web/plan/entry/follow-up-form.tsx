import { isOfKind } from "../../../domain/plan/entry.ts";
import {
  dueProblem,
  type FollowUp,
  type FollowUpStanding,
  followUpFollows,
} from "../../../domain/plan/follow-up.ts";
import { missingOf, noDay, notChosen, problemAt } from "../../case/form.ts";
import { Select, TextArea } from "../../components/field.tsx";
import { type Typed, textOf } from "../../forms/typed.ts";
import { say } from "../../page.ts";
import {
  AreaField,
  areaIn,
  colleaguesFor,
  common,
  DayField,
  type FormProps,
  noArea,
  oneOf,
  type Reading,
  RunningDayField,
  type Sent,
  someDayIn,
  stillToCome,
  wrongAt,
} from "./form.tsx";

const states = ["asked-for", "noted", "not-reached"] as const;

function StandingFields({ props }: { readonly props: FormProps }) {
  const { before } = props;
  const stood = before?.content.kind === "follow-up" ? before.content.standing.state : null;
  const follow =
    stood === null ? states : states.filter((state) => followUpFollows[stood].includes(state));
  return (
    <>
      <Select
        {...common(props, "state")}
        label={say("plan.state")}
        options={follow.map((state) => ({
          value: state,
          label: say(`plan.follow-up.state.${state}`),
        }))}
      />
      <TextArea
        {...common(props, "words")}
        label={say("plan.follow-up.words")}
        help={say("plan.follow-up.words-help")}
        rows={3}
      />
      <DayField props={props} name="on" label={say("plan.follow-up.on")} />
    </>
  );
}

/** An existing one begins with how it went. */
export function FollowUpFields({ props }: { readonly props: FormProps }) {
  const { before } = props;
  const has = before?.content.kind === "follow-up" ? before.content.who : null;
  return (
    <>
      <AreaField props={props} />
      {before !== null && <StandingFields props={props} />}
      <TextArea {...common(props, "what")} label={say("plan.follow-up.what")} rows={2} />
      <Select
        {...common(props, "who")}
        label={say("plan.follow-up.who")}
        options={[{ value: "", label: say("plan.choose") }, ...colleaguesFor(props, has)]}
      />
      <RunningDayField props={props} name="due" label={say("plan.follow-up.due")} />
      {before === null && <StandingFields props={props} />}
    </>
  );
}

/** As far as it was sent. */
function standingIn(typed: Typed): FollowUpStanding | null {
  const state = oneOf(states, typed, "state", "asked-for");
  if (state === "asked-for") {
    return { state };
  }
  const on = someDayIn(typed, "on");
  return on === null ? null : { state, on, words: textOf(typed, "words") };
}

export function followUpIn(reading: Reading): Sent<FollowUp> {
  const { typed, before, today } = reading;
  const [field, due] = [areaIn(typed), someDayIn(typed, "due")];
  const [what, who] = [textOf(typed, "what"), textOf(typed, "who")];
  const standing = standingIn(typed);
  const wordless = standing?.state !== "asked-for" && textOf(typed, "words") === "";
  const on = standing === null || standing.state === "asked-for" ? null : standing.on;
  const stood = before !== null && isOfKind("follow-up")(before) ? before.content : null;
  const wrong = [
    ...missingOf(
      [field === null, noArea()],
      [what === "", problemAt("plan.no-words", "what")],
      [who === "", notChosen("who", "plan.follow-up.who")],
      [due === null, noDay("due", "plan.follow-up.due")],
    ),
    ...(due === null || standing === null
      ? []
      : wrongAt(dueProblem(stood, { due, standing }, today), "due")),
    ...missingOf(
      [wordless, problemAt("plan.how-it-went", "words")],
      [standing === null, noDay("on", "plan.follow-up.on")],
      stillToCome(reading, "on", "plan.follow-up.on", on),
    ),
  ];
  return field === null || due === null || standing === null || wrong.length > 0
    ? { wrong }
    : { field, content: { kind: "follow-up", what, who, due, standing } };
}

export function typedFollowUp({ what, who, due, standing }: FollowUp): Typed {
  return { what, who, due, state: standing.state };
}
