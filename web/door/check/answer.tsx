import { callNow, type Right, rightsTold, type Way } from "../../../domain/job/right.ts";
import { type Door, Go, type Shown } from "../door.tsx";
import { FirstNumber } from "../help/first-number.tsx";
import { Interpreter } from "../help/helper-words.tsx";
import { Safety } from "../safety.tsx";
import { SourcesOf } from "../source.tsx";
import { answersIn } from "./questions.ts";
import { SentAway, toldOn } from "./sent-away.tsx";

/** Null where one does it oneself. */
const leads: Readonly<Record<Way, string | null>> = {
  reckon: "pay",
  write: null,
  ask: null,
  tell: "help-report-conditions",
  advice: "help-advice",
  crime: "help-crime",
  union: "help-union",
  child: "help-child",
};

function Ways({ door: { say }, ways }: { readonly door: Door; readonly ways: readonly Way[] }) {
  return (
    <ul class="ways">
      {ways.map((way) => {
        const to = leads[way];
        const words = say(`check.do.${way}`);
        return (
          <li>
            {to === null ? (
              words
            ) : (
              <Go to={to} variant="tertiary">
                <span aria-hidden="true">→</span> {words}
              </Go>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function namesOf({ sources }: Right): readonly string[] {
  return sources.map((source) =>
    "report" in source ? `Fafo-notat 2021:11, linje ${source.report}` : source.at,
  );
}

function Rights({ door, rights }: { readonly door: Door; readonly rights: readonly Right[] }) {
  const { say } = door;
  return (
    <ul class="rights">
      {rights.map((right) => (
        <li data-right={right.id}>
          <h2>{say(`check.right.${right.id}`)}</h2>
          {right.confirmed !== "yes" && <p class="terms">{say("check.unconfirmed")}</p>}
          {right.id === "sent-away" && <SentAway door={door} />}
          <Ways door={door} ways={right.ways} />
          <SourcesOf door={door} sources={namesOf(right)} read={right.checked} />
        </li>
      ))}
    </ul>
  );
}

function Now({ door }: { readonly door: Door }) {
  const { say, plain, tongue, given } = door;
  const { danger, child } = callNow(answersIn(given));
  if (danger === "no" && !child) {
    return null;
  }
  return (
    <section
      class="notice"
      data-tone="urgent"
      data-call-now=""
      aria-label={plain("danger.call-now")}
    >
      <Safety
        tongue={tongue}
        words={({ say: word, dial }) => (
          <>
            <h2>{word("danger.call-now")}</h2>
            {danger !== "no" && (
              <p>{dial(word(danger === "yes" ? "danger.hurt" : "danger.perhaps"))}</p>
            )}
            {child && <p>{word("danger.child")}</p>}
          </>
        )}
      />
      <Interpreter door={door} />
      <ul class="numbers">
        {danger !== "no" && <FirstNumber door={door} need="danger" />}
        {child && <FirstNumber door={door} need="child" />}
        {danger !== "no" && <FirstNumber door={door} need="safe-place" />}
      </ul>
      {danger !== "no" && (
        <p>
          <Go to="help-safe-place" variant="secondary">
            {say("help.need.safe-place")}
          </Go>
        </p>
      )}
      {child && (
        <p>
          <Go to="help-child" variant="secondary">
            {say("help.need.child")}
          </Go>
        </p>
      )}
    </section>
  );
}

/** Never a word about anyone. */
export function checkAnswer(door: Door): Shown {
  const { say, law } = door;
  const { now, also } = rightsTold(law.rights, answersIn(door.given));
  return {
    heading: "check.answer",
    asks: [toldOn],
    next: "check-answer",
    content: (
      <>
        <Now door={door} />
        <p class="lead">{say("check.answer.lead")}</p>
        <Rights door={door} rights={now} />
        {also.length > 0 && (
          <details class="also">
            <summary>{say("check.also")}</summary>
            <Rights door={door} rights={also} />
          </details>
        )}
        <p class="actions">
          <Go to="pay">{say("door.pay")}</Go>
          <Go to="help">{say("door.help")}</Go>
          <Go to="check" variant="tertiary">
            {say("check.change")}
          </Go>
        </p>
      </>
    ),
  };
}
