import { dayOf } from "../../../domain/base/day.ts";
import type { Body, Need } from "../../../domain/directory/body.ts";
import { bodiesFor } from "../../../domain/directory/find.ts";
import { needsAfter } from "../../../domain/directory/whom.ts";
import { Actions } from "../../components/button.tsx";
import { Helpers } from "../../components/helpers.tsx";
import { Notice } from "../../components/notice.tsx";
import type { TextKey } from "../../texts/texts.ts";
import { BesideCases } from "./beside-cases.tsx";
import { factsOf } from "./sheet.ts";
import { Back, Go, SeenForm, type Shown, type Standing } from "./shell.tsx";

/** How many of each are shown here; the other door has them all. */
const atMost: Partial<Record<Need, number>> = { child: 2, advice: 2 };

/** Who helps with each need, each of them once. */
function whom({ house, sheet }: Standing, wanted: readonly Need[]): readonly Body[] {
  const place = sheet.place === "" ? null : sheet.place;
  const found: Body[] = [];
  for (const need of wanted) {
    const bodies = bodiesFor(house.law.directory, { place, need });
    found.push(...bodies.filter((body) => !found.includes(body)).slice(0, atMost[need] ?? 1));
  }
  return found;
}

const now = ["write", "safe", "listen", "number"] as const;
const notNow = ["confront", "promise", "status", "rescue", "share"] as const;

function Advice({ say }: Pick<Standing, "say">) {
  const items = (keys: readonly TextKey[]) => (
    <ul>
      {keys.map((key) => (
        <li>{say(key)}</li>
      ))}
    </ul>
  );
  return (
    <>
      <h2>{say("seen.now")}</h2>
      {items(now.map((each) => `seen.now.${each}` as const))}
      <h2>{say("seen.not-now")}</h2>
      {items(notNow.map((each) => `seen.not-now.${each}` as const))}
    </>
  );
}

/** At once: decided cases, whom to contact, what to do and what not. Nothing has been sent. */
export function resultPage(standing: Standing, canSend: boolean): Shown {
  const { say, language, house, sheet } = standing;
  const wanted = needsAfter(factsOf(house.law, sheet));
  return {
    title: say("seen.result"),
    content: (
      <>
        <Back standing={standing} />
        <h1>{say("seen.result")}</h1>
        <p class="lead">{say("seen.result-intro")}</p>
        {wanted.includes("danger") && (
          <Notice heading={say("seen.danger")} tone="urgent">
            <p>
              <a href="tel:112">{say("help.call", { phone: "112" })}</a>. {say("seen.danger-now")}
            </p>
          </Notice>
        )}
        <SeenForm standing={standing}>
          <Actions>
            {canSend && (
              <Go to={{ at: "send" }} variant="primary">
                {say("seen.send")}
              </Go>
            )}
            <Go to={{ at: "more" }}>{say("seen.more")}</Go>
            <Go to={{ at: "check" }}>{say("seen.change-answers")}</Go>
          </Actions>
        </SeenForm>
        {/* The cases take room; whoever needs somebody to call does not have to read them first. */}
        <p>
          <a class="ds-link" href="#whom">
            {say("seen.whom")} <span aria-hidden="true">↓</span>
          </a>
        </p>
        <h2>{say("seen.cases")}</h2>
        <p>{say("seen.cases-intro")}</p>
        <div class="wide">
          <BesideCases standing={standing} />
        </div>
        <p>{say("seen.cases-not-settled")}</p>
        <h2 id="whom" tabindex={-1}>
          {say("seen.whom")}
        </h2>
        <p>{say("danger.keep-or-pass-on")}</p>
        <Helpers
          say={say}
          language={language}
          today={dayOf(house.now())}
          bodies={whom(standing, wanted)}
        />
        <Advice say={say} />
        {canSend && (
          <>
            <h2>{say("seen.send-heading")}</h2>
            <p>{say("seen.send-intro")}</p>
            <Actions>
              <Go to={{ at: "send" }} variant="primary">
                {say("seen.send")}
              </Go>
            </Actions>
          </>
        )}
      </>
    ),
  };
}
