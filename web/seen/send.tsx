import type { Recipient } from "../../api/door/recipients.ts";
import type { Sent } from "../../api/door/send-report.ts";
import { whomToCall } from "../../domain/directory/whom.ts";
import { minorFactor } from "../../domain/observation/observation.ts";
import { Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Facts } from "../components/facts.tsx";
import { TextArea } from "../components/field.tsx";
import { Notice } from "../components/notice.tsx";
import { law, say } from "../page.ts";
import { givenIn } from "./check.tsx";
import { factsOf, nothing } from "./sheet.ts";
import { Back, SeenForm, type Shown, type Standing } from "./shell.tsx";

/** Whom to tell of a child, when one is or may be under 18. */
function ChildLine({ standing: { sheet } }: { readonly standing: Standing }) {
  const calls = whomToCall(law().directory, factsOf(law(), sheet), null);
  const child = calls.find(({ need }) => need === "child");
  const phone = child?.bodies.find((body) => body.phone !== null)?.phone ?? null;
  return phone === null ? null : (
    <p data-child="">
      <strong>{say("seen.call.child")}.</strong> {say("seen.child-tell")}{" "}
      <a class="ds-link" href={`tel:${phone.replaceAll(" ", "")}`}>
        {say("help.call", { phone })}
      </a>
    </p>
  );
}

export function sendPage(standing: Standing, recipients: readonly Recipient[]): Shown {
  const { sheet } = standing;
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
        <ErrorSummary />
        <h1>{say("seen.send-heading")}</h1>
        <p>{say("seen.send-intro")}</p>
        <ChildLine standing={standing} />
        <Notice heading={say("seen.sealed")}>
          <p>{say("seen.sealed-today")}</p>
        </Notice>
        <SeenForm standing={standing} typed={["recipient", "name"]}>
          <RadioGroup
            name="recipient"
            legend={say("seen.to-whom")}
            options={toWhom}
            chosen={sheet.recipient === "" ? null : sheet.recipient}
            unknown={null}
          />
          <TextArea
            name="name"
            label={say("seen.name")}
            help={say("seen.name-help")}
            value={sheet.name}
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

export function sentPage(standing: Standing, { code, recipient, before }: Sent): Shown {
  const { sheet } = standing;
  const elsewhere = before && sheet.recipient !== "" && recipient.cell !== sheet.recipient;
  // The code finds the receipt, so only whether it concerns a child stays in the page.
  const answers = new Map([...sheet.answers].filter(([factor]) => factor === minorFactor));
  const left = { ...nothing, answers, code, more: sheet.more };
  return {
    title: say("seen.sent"),
    content: (
      <>
        <h1>{say("seen.sent-to", { name: recipient.name })}</h1>
        {elsewhere && <p>{say("seen.sent-elsewhere", { name: recipient.name })}</p>}
        <ChildLine standing={standing} />
        <Notice heading={say("seen.receipt")}>
          <p class="code">{code}</p>
          <p>{say("seen.receipt-keep")}</p>
        </Notice>
        <p>{say("seen.receipt-use")}</p>
        <p>{say("seen.receipt-never")}</p>
        <form method="post" action="/receipt" enctype="multipart/form-data">
          <input type="hidden" name="code" value={code} />
          <input type="hidden" name="more" value={sheet.more} />
          <Actions>
            <Button variant="secondary">{say("seen.to-receipt")}</Button>
          </Actions>
        </form>
        <p>{say("seen.leave")}</p>
        <SeenForm standing={{ ...standing, sheet: left, step: { at: "sent" } }} />
      </>
    ),
  };
}
