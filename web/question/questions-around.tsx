import type { QuestionsOfCase } from "../../api/question/read.ts";
import type { Factor } from "../../domain/knowledge/factor.ts";
import type { OpenQuestion } from "../../domain/question/question.ts";
import { FactorName } from "../case/factor-name.tsx";
import { Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { TextField } from "../components/field.tsx";
import { Notice } from "../components/notice.tsx";
import { Tag } from "../components/tag.tsx";
import { problemAt } from "../forms/sent.ts";
import { Sources } from "../knowledge/sources.tsx";
import { language, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { type Asks, languageName } from "./questions-language.ts";

interface Props {
  readonly found: QuestionsOfCase;
}

/** Whether the police have the case, and what may be asked then. */
export function WhatMayBeAsked({ found }: Props) {
  const { standing, offer, agreements } = found;
  if (standing.asks === "only-needs") {
    const source = { title: say("question.reported-source") };
    return (
      <Notice
        heading={say("question.reported", { day: dayText(language(), standing.reported) })}
        tone="awaited"
      >
        <p>{say("question.reported-why")}</p>
        <p>{say("question.reported-tell")}</p>
        {offer.heldBack > 0 && <p>{say("question.reported-held", { count: offer.heldBack })}</p>}
        <Sources sources={[source]} />
      </Notice>
    );
  }
  if (standing.because === "not-reported") {
    return null;
  }
  const { who, on } = standing.agreement;
  const name = agreements[0]?.notedBy ?? "";
  return (
    <Notice heading={say("question.agreed", { day: dayText(language(), on) })}>
      <p>{say("question.agreed-why", { who, name })}</p>
    </Notice>
  );
}

const rules = ["alone", "interpreter", "rights", "one", "never", "stop"] as const;

export function HowToAsk() {
  return (
    <>
      <h2>{say("question.how")}</h2>
      <ul>
        {rules.map((rule) => (
          <li>{say(`question.how.${rule}`)}</li>
        ))}
      </ul>
    </>
  );
}

export function WhatWordsAreWorth(asks: Asks) {
  const { interview, spoken } = asks;
  const unread = [...new Set([spoken, language()])].filter(
    (code) => interview.wordings.get(code)?.nativeRead === false,
  );
  const names = unread.map((code) => languageName(code)).join(", ");
  return (
    <>
      {!interview.wordings.has(spoken) && (
        <Notice heading={say("question.no-words")} tone="awaited">
          <p>{say("question.no-words-how")}</p>
        </Notice>
      )}
      {unread.length > 0 && <p class="terms">{say("question.unread", { languages: names })}</p>}
    </>
  );
}

export function ToBeUnderstood({ interview }: Asks) {
  return (
    <>
      <h2>{say("question.interpreter")}</h2>
      <ul>
        {interview.interpreter.map(({ text, confirmed, source, web, checked }) => (
          <li>
            {text[language()]} {confirmed !== "yes" && <Tag kind="unconfirmed" />}
            <Sources
              sources={[{ title: source, lang: "nb", href: web ?? undefined, read: checked }]}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function AgreementForm({ found }: Props) {
  const open = ["holds", "who", "on"].some((field) => problemAt(field) !== undefined);
  return (
    <details open={open}>
      <summary>{say("question.agreement.note")}</summary>
      <form method="post" action={`/cases/${found.head.id}/questions/agreement`}>
        <RadioGroup
          name="holds"
          legend={say("question.agreement.holds")}
          options={[
            { value: "yes", label: say("question.agreement.yes") },
            { value: "no", label: say("question.agreement.no") },
          ]}
          chosen={null}
          unknown={null}
        />
        <TextField
          name="who"
          label={say("question.agreement.who")}
          help={say("question.agreement.who-help")}
        />
        <TextField name="on" type="date" label={say("question.agreement.on")} size={12} />
        <Actions>
          <Button variant="secondary">{say("question.agreement.do")}</Button>
        </Actions>
      </form>
    </details>
  );
}

export function Agreement(props: Props) {
  const { found } = props;
  const { standing, agreements, mayAgree } = found;
  const reported = standing.asks === "only-needs" || standing.because === "police-agreed";
  if (!reported && agreements.length === 0) {
    return null;
  }
  return (
    <>
      <h2>{say("question.agreement")}</h2>
      <ul>
        {agreements.map(({ holds, who, on, notedBy }) => (
          <li>
            {say(holds ? "question.agreement.was-given" : "question.agreement.was-ended", {
              day: dayText(language(), on),
              who,
              name: notedBy,
            })}
          </li>
        ))}
      </ul>
      {mayAgree && <AgreementForm {...props} />}
    </>
  );
}

/** With which care, when not, and what an answer settles. */
export function AskedSo({
  question: { care, notWhen },
  settles,
}: {
  readonly question: OpenQuestion;
  readonly settles: readonly Factor[];
}) {
  return (
    <>
      {care !== null && (
        <p>
          <strong>{say("question.care")}:</strong> {care[language()]}
        </p>
      )}
      {notWhen !== null && (
        <p>
          <strong>{say("question.not-when")}:</strong> {notWhen[language()]}
        </p>
      )}
      {settles.length > 0 && (
        <details>
          <summary>{say("question.settles")}</summary>
          <ul>
            {settles.map((factor) => (
              <li>
                <FactorName factor={factor} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
