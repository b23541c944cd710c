import type { Recipient } from "../../../api/door/recipients.ts";
import type { Sent } from "../../../api/door/send-report.ts";
import { Actions, Button } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choice.tsx";
import { ErrorSummary, problemOf } from "../../components/error-summary.tsx";
import { Facts } from "../../components/facts.tsx";
import { TextArea } from "../../components/field.tsx";
import { Notice } from "../../components/notice.tsx";
import { givenIn } from "./check.tsx";
import { Back, SeenForm, type Shown, type Standing } from "./shell.tsx";

/** What is chosen and typed on the page one sends from. */
export interface Sending {
  readonly recipient: string | null;
  readonly name: string;
  /** The receipt to come, made when the page was: two taps are one sending. */
  readonly code: string;
}

/** To whom, and with or without a name. */
export function sendPage(
  standing: Standing,
  recipients: readonly Recipient[],
  sending: Sending,
): Shown {
  const { say, problems } = standing;
  const toWhom = recipients.map(({ cell, name, as }) => ({
    value: cell,
    label: name,
    help: say(`seen.as.${as}`),
  }));
  const told = givenIn(standing)
    .filter(({ value }) => value !== "")
    .map(({ term, value }) => ({ term, value }));
  return {
    title: say("seen.send-heading"),
    content: (
      <>
        <Back standing={standing} />
        <ErrorSummary say={say} problems={problems} />
        <h1>{say("seen.send-heading")}</h1>
        <p>{say("seen.send-intro")}</p>
        <Notice heading={say("seen.sealed")}>
          <p>{say("seen.sealed-today")}</p>
        </Notice>
        <SeenForm standing={standing}>
          <input type="hidden" name="code" value={sending.code} />
          <RadioGroup
            say={say}
            name="recipient"
            legend={say("seen.to-whom")}
            error={problemOf(problems, "recipient")}
            options={toWhom}
            chosen={sending.recipient}
            unknown={null}
          />
          <TextArea
            say={say}
            name="name"
            label={say("seen.name")}
            help={say("seen.name-help")}
            error={problemOf(problems, "name")}
            value={sending.name}
            rows={2}
            optional
          />
          <details class="sources">
            <summary>{say("seen.what-is-sent")}</summary>
            <Facts facts={told} />
          </details>
          <Actions>
            <Button>{say("seen.send-now")}</Button>
          </Actions>
        </SeenForm>
      </>
    ),
  };
}

/** It is on its way, and this is the receipt. */
export function sentPage(
  standing: Standing,
  { code, recipient, before }: Sent,
  wanted: string,
): Shown {
  const { say } = standing;
  const elsewhere = before && recipient.cell !== wanted;
  // Should the language change now, the code alone is enough to be shown the same receipt again.
  const nothing = { place: "", sector: null, words: "", answers: new Map() };
  return {
    title: say("seen.sent"),
    content: (
      <>
        <h1>{say("seen.sent-to", { name: recipient.name })}</h1>
        {elsewhere && <p>{say("seen.sent-elsewhere", { name: recipient.name })}</p>}
        <Notice heading={say("seen.receipt")}>
          <p class="code">{code}</p>
          <p>{say("seen.receipt-keep")}</p>
        </Notice>
        <p>{say("seen.receipt-use")}</p>
        <p>{say("seen.receipt-never")}</p>
        <Actions>
          <a class="ds-button" data-variant="secondary" href="/receipt">
            {say("seen.to-receipt")}
          </a>
        </Actions>
        <p>{say("seen.leave")}</p>
        <SeenForm standing={{ ...standing, sheet: nothing, step: { at: "sent" } }}>
          <input type="hidden" name="code" value={code} />
          <input type="hidden" name="recipient" value={wanted} />
        </SeenForm>
      </>
    ),
  };
}
