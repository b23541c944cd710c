import type { IncomingRead } from "../../api/intake/read.ts";
import { statusOf } from "../../api/problem.ts";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Notice, Refusal } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { sent } from "../forms/sent.ts";
import { say } from "../page.ts";
import { offered } from "./offered.ts";

export type Refused =
  | "inbox.already-handled"
  | "inbox.not-a-report"
  | "inbox.not-a-referral"
  | "inbox.sender-unknown"
  | "referral.already-moved-on"
  | "referral.already-withdrawn"
  | "referral.day-passed"
  | "referral.not-acknowledged"
  | "referral.no-such-safeguard"
  | "safeguard.how-too-long";

export interface Did {
  readonly what: "acknowledge" | "acknowledge-left" | "decline" | "ask" | "safeguard-done";
  readonly words: "went" | "stayed" | "none";
}

export interface Around {
  readonly refused?: Refused | undefined;
  readonly name?: string | undefined;
  /** Words were just sent to the report's sender. */
  readonly written?: boolean | undefined;
  readonly did?: Did | undefined;
}

interface Props {
  readonly read: IncomingRead;
  readonly around: Around;
}

const ownWords = /-words$|^set-aside-reason$/;

/** Words from a form that no longer applies, so that nothing is lost. */
function KeptWords() {
  const written = Object.entries(sent()?.typed ?? {}).flatMap(([field, value]) =>
    ownWords.test(field) && typeof value === "string" && value.trim() !== "" ? [value] : [],
  );
  return written.length === 0 ? null : (
    <Notice heading={say("intake.kept-words")}>
      {written.map((words) => (
        <blockquote class="own-words">
          <TypedText>{words}</TypedText>
        </blockquote>
      ))}
      <p>{say("intake.kept-words-text")}</p>
    </Notice>
  );
}

function PossibleNow({ read }: Props) {
  const can = offered(read).filter(
    (deed) => deed !== "reply" && deed !== "withdraw" && deed !== "safeguard",
  );
  return read.incoming.kind === "report" ? null : (
    <Notice heading={say("intake.possible-now")}>
      {can.length === 0 ? (
        <p>{say("intake.possible-nothing")}</p>
      ) : (
        <ul>
          {can.map((deed) => (
            <li>{say(`intake.possible.${deed}`)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

function DidText({ read, did }: Omit<Props, "around"> & { readonly did: Did }) {
  const name = read.incoming.from.name;
  const spoke = did.what !== "acknowledge" && did.what !== "acknowledge-left";
  return (
    <Notice heading={say(`intake.did.${did.what}`, { name })} announced>
      {spoke && <p>{say(`intake.words.${did.words}`)}</p>}
    </Notice>
  );
}

export function Said(props: Props) {
  const { read, around } = props;
  const { refused, name, written, did } = around;
  return (
    <>
      <ErrorSummary />
      {refused !== undefined && (
        <>
          <Refusal code={refused} />
          <KeptWords />
          {statusOf(refused) === 409 && <PossibleNow {...props} />}
        </>
      )}
      {did !== undefined && <DidText read={read} did={did} />}
      {name !== undefined && (
        <Notice heading={say("inbox.name")} announced>
          <p class="own-words">
            <TypedText>{name}</TypedText>
          </p>
          <p>{say("inbox.name-shown")}</p>
        </Notice>
      )}
      {written === true && (
        <Notice heading={say("inbox.written")} announced>
          <p>{say("inbox.written-how")}</p>
        </Notice>
      )}
    </>
  );
}
