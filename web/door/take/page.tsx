import type { Child } from "hono/jsx";
import type { Body } from "../../../domain/directory/body.ts";
import { HelperCard } from "../../components/helper-card.tsx";
import { Parts } from "../../components/parts.tsx";
import type { SafetyKey } from "../../texts/door/door-texts.ts";
import { type Door, doorForm, Go, type Shown } from "../door.tsx";
import { formatOf } from "../format.ts";
import { helperWords, Interpreter } from "../help/helper-words.tsx";
import { NoSum } from "../pay/no-sum.tsx";
import { Safety } from "../safety.tsx";
import { has, plainIn } from "../words.tsx";
import { claimLetter, type Recipient } from "./letter.ts";
import { shortLines } from "./short.ts";
import { owedBy, owes, type Told, toldIn } from "./told.ts";
import { letterTongues, paperTongues } from "./tongues.ts";

/** Says nothing of what is in it. */
export const sheetFile = "notes.xlsx";
export const pdfFile = "notes.pdf";

function nothingYet({ say }: Door): Shown {
  return {
    heading: "take.heading",
    asks: [],
    next: "pay",
    content: (
      <>
        <p>{say("take.nothing")}</p>
        <Go to="pay">{say("door.pay")}</Go>
      </>
    ),
  };
}

const risks = ["job", "threats", "sent-home", "debt"] as const;

function RiskWords({ say }: { readonly say: (key: SafetyKey) => string }) {
  return (
    <>
      <h2>{say("risk.heading")}</h2>
      <p>{say("risk.lead")}</p>
      <ul>
        {risks.map((risk) => (
          <li>{say(`risk.${risk}`)}</li>
        ))}
      </ul>
      <p>{say("risk.housing")}</p>
      <p>
        <strong>{say("risk.helper")}</strong>
      </p>
      <p>{say("risk.time")}</p>
      <p>{say("risk.saved")}</p>
    </>
  );
}

/** Before anything is offered. */
function Risk({ door }: { readonly door: Door }) {
  const { plain, tongue } = door;
  return (
    <section class="notice no-print" data-tone="awaited" aria-label={plain("risk.heading")}>
      <Safety tongue={tongue} words={RiskWords} />
      <Interpreter door={door} />
    </section>
  );
}

/** Those for pay who give advice or are a union. */
function senders(directory: readonly Body[]): readonly Body[] {
  return directory.filter(
    ({ needs }) => needs.includes("pay") && (needs.includes("advice") || needs.includes("union")),
  );
}

function Senders({ door }: { readonly door: Door }) {
  const { say, law, today } = door;
  const words = helperWords(door);
  return (
    <details class="no-print">
      <summary>{say("take.helpers")}</summary>
      <ul class="helpers">
        {senders(law.directory).map((body) => (
          <HelperCard words={words} today={today} body={body} />
        ))}
      </ul>
      <Go to="help-pay" variant="secondary">
        {say("door.help")}
      </Go>
    </details>
  );
}

interface OfferProps {
  readonly text: Child;
  readonly children: Child;
}

function Offer({ text, children }: OfferProps) {
  return (
    <li>
      <div class="offer">
        {children}
        <p>{text}</p>
      </div>
    </li>
  );
}

function Saved({ door: { say }, file }: { readonly door: Door; readonly file: string }) {
  return (
    <p class="notice no-print" role="status" data-saved="" hidden>
      {say("take.saved", { file })}
    </p>
  );
}

/** Made on the phone, or by the server without script. */
function SheetButton({ door: { say } }: { readonly door: Door }) {
  return (
    <button
      class="ds-button"
      data-variant="secondary"
      type="submit"
      form={doorForm}
      name="go"
      value="sheet"
      data-file={sheetFile}
    >
      {say("take.sheet")}
    </button>
  );
}

/** Risk first, then what saves nothing. */
export function takePage(door: Door): Shown {
  const { say } = door;
  const told = toldIn(door);
  if (told === null) {
    return nothingYet(door);
  }
  const hasSum = owedBy(told) !== null;
  return {
    heading: "take.heading",
    asks: [],
    next: hasSum ? "short" : "letter",
    content: (
      <>
        <Risk door={door} />
        {!hasSum && <NoSum door={door} />}
        <ul class="choose">
          {hasSum && (
            <Offer text={say("take.show.text")}>
              <Go to="short">{say("take.show")}</Go>
            </Offer>
          )}
          <Offer text={say("take.letter.text")}>
            <Go to="letter" variant="secondary">
              {say("take.letter")}
            </Go>
          </Offer>
          <Offer text={say("take.sheet.text", { file: sheetFile })}>
            <SheetButton door={door} />
          </Offer>
        </ul>
        <Saved door={door} file={sheetFile} />
        <Senders door={door} />
      </>
    ),
  };
}

/** None without a sum: it would be too low. */
export function shortPage(door: Door): Shown {
  const { say } = door;
  const told = toldIn(door);
  if (told === null) {
    return nothingYet(door);
  }
  const owed = owedBy(told);
  return {
    heading: "take.show",
    asks: [],
    next: "take",
    content: (
      <>
        {owed === null ? (
          <NoSum door={door} />
        ) : (
          <div class="papers">
            {paperTongues(door).map((tongue) => (
              <section class="short" lang={tongue.code} dir={tongue.direction}>
                <h2>{tongue.name}</h2>
                {shortLines(plainIn(tongue), formatOf(tongue), told, owed).map((line) => (
                  <p>{line}</p>
                ))}
              </section>
            ))}
          </div>
        )}
        <p class="no-print">
          <Go to="take" variant="secondary">
            {say("door.back")}
          </Go>
        </p>
      </>
    ),
  };
}

function Papers({ door, told, to }: { readonly door: Door; readonly told: Told; to: Recipient }) {
  return (
    <div class="papers">
      {letterTongues(door).map((tongue) => {
        const say = plainIn(tongue);
        const { subject, day, body, foot } = claimLetter(
          { say, format: formatOf(tongue), told, today: door.today },
          to,
        );
        return (
          <article class="paper" lang={tongue.code} dir={tongue.direction}>
            <p>{day}</p>
            <h2>{subject}</h2>
            <Parts parts={body} sources={say("letter.sources")} />
            <p class="terms">{foot}</p>
          </article>
        );
      })}
    </div>
  );
}

function OnPaper({ door: { say }, to }: { readonly door: Door; readonly to: Recipient }) {
  return (
    <div class="no-print">
      <p>
        <button class="ds-button with-script" data-variant="secondary" type="button" data-print="">
          {say("take.print")}
        </button>
      </p>
      <p>{say("take.pdf.text", { file: pdfFile })}</p>
      <p>
        <button
          class="ds-button"
          data-variant="secondary"
          type="submit"
          form={doorForm}
          name="go"
          value={to === "helper" ? "letter-pdf" : "letter-employer-pdf"}
          data-file={pdfFile}
          data-to-server=""
        >
          {say("take.pdf")}
        </button>
      </p>
    </div>
  );
}

function letterPage(door: Door, to: Recipient): Shown {
  const { say, tongue } = door;
  const told = toldIn(door);
  if (told === null) {
    return nothingYet(door);
  }
  return {
    heading: to === "helper" ? "take.letter" : "take.to-employer.make",
    asks: [],
    next: "take",
    content: (
      <>
        {!has(tongue, "letter.foot") && <p class="no-print">{say("door.interpreter")}</p>}
        <Papers door={door} told={told} to={to} />
        <OnPaper door={door} to={to} />
        {to === "helper" && owes(told) && (
          <>
            <h2 class="no-print">{say("take.to-employer")}</h2>
            <Risk door={door} />
            <p class="no-print">
              <Go to="letter-employer" variant="tertiary">
                {say("take.to-employer.make")}
              </Go>
            </p>
          </>
        )}
        <p class="no-print">
          <Go to="take" variant="secondary">
            {say("door.back")}
          </Go>
        </p>
      </>
    ),
  };
}

export function helperLetterPage(door: Door): Shown {
  return letterPage(door, "helper");
}

export function employerLetterPage(door: Door): Shown {
  return letterPage(door, "employer");
}
