import type { Day } from "../../../domain/base/day.ts";
import { lifeSources } from "../../../domain/rights/life.ts";
import { answersTo, isInWords, questionsKnown } from "../../../domain/rights/life-answer.ts";
import type { EventType } from "../../../domain/rights/situation.ts";
import { Actions, Button } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choice.tsx";
import { type Problem, problemOf } from "../../components/error-summary.tsx";
import { Select, TextField } from "../../components/field.tsx";
import type { TextKey } from "../../texts/texts.ts";
import { formId, type Typed, textOf } from "../cases/form.ts";
import type { Words } from "./by-state.tsx";

export interface AnswerProps extends Words {
  readonly at: string;
  readonly question: string;
  readonly today: Day;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** Where the answer is something that happened: which kind. */
const eventAsked: Readonly<Record<string, EventType>> = {
  reported: "police-report",
  provision: "police-report",
  stay: "reflection-permit-granted",
  "reflection-last-day": "reflection-permit-granted",
  "which-revoked": "reflection-permit-granted",
  "due-days": "wage-due",
  evidence: "testified",
  "evidence-where": "testified",
  "charge-then": "charged",
  "protection-applied": "protection-applied",
  "which-closed": "case-dropped",
  "eea-ground": "entered-country",
  "back-in-norway": "entered-country",
  "work-ended": "work-ended",
};

/** A field of one question's form: several stand on the page. */
export const answerField = (name: string, question: string): string => `${name}-${question}`;

/** Which of the answers it is; where there are only words nothing is to be chosen. */
function Which({ say, question, typed, problems }: AnswerProps) {
  const name = answerField("answer", question);
  return isInWords(question) ? (
    <input type="hidden" name={name} value="words" />
  ) : (
    <RadioGroup
      say={say}
      name={name}
      error={problemOf(problems, name)}
      legend={say("life.answer-which")}
      options={answersTo(question).map((value) => ({
        value,
        label: say(`life.answer.${value}` as TextKey),
      }))}
      chosen={textOf(typed, name)}
      unknown={null}
    />
  );
}

/** Where what was answered is written down: which answer, in which words, when, and how one knows. */
export function AnswerForm(props: AnswerProps & { readonly again: boolean }) {
  const { say, language, at, question, again, today, typed, problems } = props;
  const asked = questionsKnown.get(question)?.words[language] ?? question;
  const field = (name: string) => answerField(name, question);
  const common = (name: string) => ({
    say,
    name: field(name),
    error: problemOf(problems, field(name)),
  });
  const event = eventAsked[question];
  const failed = ["answer", "words", "on", "source"].some(
    (name) => problemOf(problems, field(name)) !== undefined,
  );
  return (
    <details class="no-print" open={failed}>
      <summary
        aria-label={say(again ? "life.answer-again-for" : "life.answer-for", { question: asked })}
      >
        {say(again ? "life.answer-again" : "life.answer")}
      </summary>
      {event !== undefined && (
        <p>
          <a
            class="ds-link"
            href={`${at}/happened?kind=${event}#note`}
            aria-label={`${say("life.answer-event")}: ${asked}`}
          >
            {say("life.answer-event")}
          </a>
        </p>
      )}
      <form method="post" action={`${at}/answers/${question}`}>
        <input type="hidden" name="id" value={formId(typed)} />
        <Which {...props} />
        <TextField
          {...common("words")}
          label={say("life.answer-words")}
          value={textOf(typed, field("words"))}
          optional={answersTo(question).length === 3}
        />
        <TextField
          {...common("on")}
          type="date"
          label={say("life.answer-on")}
          value={textOf(typed, field("on")) || today}
          size={12}
        />
        <Select
          {...common("source")}
          label={say("life.source")}
          value={textOf(typed, field("source"))}
          options={[
            { value: "", label: say("life.form.choose") },
            ...lifeSources.map((value) => ({ value, label: say(`life.source.${value}`) })),
          ]}
        />
        <Actions>
          <Button variant="secondary">{say("life.answer-do")}</Button>
        </Actions>
      </form>
    </details>
  );
}
