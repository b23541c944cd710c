import { askedBack, type DeedKind, declineReasonsFor } from "../../domain/referral/step.ts";
import { addDays } from "../../domain/time/day.ts";
import { ActionLink, Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { problemOf } from "../components/error-summary.tsx";
import { TextField } from "../components/field.tsx";
import { textOf } from "../forms/typed.ts";
import { say, today } from "../page.ts";
import { Folded, Once } from "./folded.tsx";
import { OwnWordsFields, otherHelp, type WordsThatGo } from "./own-words.tsx";
import type { Tried } from "./tried.ts";

interface Props {
  readonly id: string;
  readonly agency: string;
  /** The case it became, where the reader may see it. */
  readonly caseId: string | null;
  readonly words: WordsThatGo;
  readonly tried: Tried | null;
  readonly offered: readonly DeedKind[];
  /** While shut, fewer reasons make sense. */
  readonly shut: boolean;
}

function Decline({ id, agency, words, tried, shut }: Props) {
  const mine = tried?.act === "decline" ? tried : null;
  return (
    <Folded summary={say("intake.decline")} open={mine !== null}>
      <form method="post" action={`/inbox/${id}/decline`}>
        <RadioGroup
          name="decline-reason"
          legend={say("intake.decline-reason")}
          help={`${say("intake.decline-code", { name: agency })}${shut ? ` ${say("intake.decline-unread")}` : ""}`}
          error={problemOf(mine?.problems ?? [], "decline-reason")}
          options={declineReasonsFor(shut).map((value) => ({
            value,
            label: say(`intake.decline.${value}`),
            help: value === "other" ? say("intake.decline-stays") : undefined,
          }))}
          chosen={textOf(mine?.typed ?? {}, "decline-reason")}
          unknown={null}
        />
        <OwnWordsFields
          form="decline"
          label={say("intake.decline-words")}
          help={otherHelp(words, agency)}
          agency={agency}
          words={words}
          tried={mine}
          optional
        />
        <Actions>
          <Button variant="secondary">{say("intake.decline-do")}</Button>
        </Actions>
      </form>
    </Folded>
  );
}

/** The usual number of days; the asker may choose otherwise. */
const usualDays = 7;

function AskBack({ id, agency, words, tried }: Props) {
  const mine = tried?.act === "ask" ? tried : null;
  const problems = mine?.problems ?? [];
  return (
    <Folded summary={say("intake.ask")} open={mine !== null}>
      <form method="post" action={`/inbox/${id}/ask`}>
        <Once />
        <RadioGroup
          name="ask-about"
          legend={say("intake.ask-about")}
          help={say("intake.ask-code", { name: agency })}
          error={problemOf(problems, "ask-about")}
          options={askedBack.map((value) => ({ value, label: say(`intake.ask.${value}`) }))}
          chosen={textOf(mine?.typed ?? {}, "ask-about")}
          unknown={null}
        />
        <TextField
          name="ask-by"
          type="date"
          label={say("intake.ask-by")}
          error={problemOf(problems, "ask-by")}
          value={mine === null ? addDays(today(), usualDays) : textOf(mine.typed, "ask-by")}
        />
        <OwnWordsFields
          form="ask"
          label={say("intake.ask-words")}
          help={otherHelp(words, agency)}
          agency={agency}
          words={words}
          tried={mine}
          optional
        />
        <Actions>
          <Button variant="secondary">{say("intake.ask-do", { name: agency })}</Button>
        </Actions>
      </form>
    </Folded>
  );
}

function PassOn({ id, agency, caseId }: Props) {
  return caseId === null ? null : (
    <Folded summary={say("intake.pass-on")} open={false}>
      <p>{say("intake.pass-on-text", { name: agency })}</p>
      <Actions>
        <ActionLink variant="secondary" href={`/cases/${caseId}/referrals/new?passesOn=${id}`}>
          {say("intake.pass-on-do")}
        </ActionLink>
      </Actions>
    </Folded>
  );
}

export function Answers(props: Props) {
  const { offered } = props;
  return (
    <>
      {offered.includes("ask") && <AskBack {...props} />}
      {offered.includes("decline") && <Decline {...props} />}
      {offered.includes("pass-on") && <PassOn {...props} />}
    </>
  );
}
