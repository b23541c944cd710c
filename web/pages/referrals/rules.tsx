import type { SharingRule } from "../../../domain/knowledge/sharing-rule.ts";
import type { FieldRuling } from "../../../domain/referral/disclose.ts";
import { Rule } from "../sharing/answer.tsx";
import { citedIn, requiredText } from "../sharing/words.ts";
import type { Reading } from "./told.tsx";

/** Each with its section; the source is one click off, and unconfirmed rules say so. */
export function Rules({
  reading,
  rules,
}: {
  readonly reading: Reading;
  readonly rules: readonly SharingRule[];
}) {
  const { say, language } = reading;
  return rules.length === 0 ? null : (
    <ul>
      {rules.map((rule) => (
        <li>
          <Rule say={say} language={language} rule={citedIn(language, rule)} />
        </li>
      ))}
    </ul>
  );
}

export function RulesById({
  reading,
  ids,
}: {
  readonly reading: Reading;
  readonly ids: readonly string[];
}) {
  const known = reading.law.sharing.rules.filter(({ id }) => ids.includes(id));
  const gone = ids.filter((id) => !known.some((rule) => rule.id === id));
  return (
    <>
      <Rules reading={reading} rules={known} />
      {gone.length > 0 && <p class="terms">{gone.join(", ")}</p>}
    </>
  );
}

function wouldHelp(
  { say, language, law }: Reading,
  { needs, purposes, open }: Pick<FieldRuling, "needs" | "purposes" | "open">,
): readonly string[] {
  const required = (code: string) => requiredText({ language, sharing: law.sharing }, code);
  const called = purposes.map((code) => law.sharing.codes.purposes[code]?.[language] ?? code);
  return [
    ...open.map((code) => say("sharing.is-so", { what: required(code) })),
    ...needs.map(required),
    ...(called.length === 0 ? [] : [say("sharing.other-purpose", { purposes: called.join("; ") })]),
  ];
}

export function WouldHelp({
  reading,
  line,
}: {
  readonly reading: Reading;
  readonly line: Pick<FieldRuling, "needs" | "purposes" | "open" | "unconfirmed">;
}) {
  const { say } = reading;
  const lines = wouldHelp(reading, line);
  return (
    <>
      {lines.length > 0 && (
        <>
          <p>{say("referral.would-help")}:</p>
          <ul>
            {lines.map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        </>
      )}
      {line.unconfirmed.length > 0 && (
        <>
          <p>{say("sharing.not-confirmed")}</p>
          <Rules reading={reading} rules={line.unconfirmed} />
        </>
      )}
    </>
  );
}
