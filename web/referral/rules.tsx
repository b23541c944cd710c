import type { SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import type { FieldRuling } from "../../domain/referral/disclose.ts";
import { language, law, say } from "../page.ts";
import { Rule, sharingHere, Warnings } from "../sharing/answer.tsx";
import { citedIn, requiredText, warningIn } from "../sharing/words.ts";
import type { OneTo } from "./form.ts";

/** Each with its section; the source is one click off, and unconfirmed rules say so. */
export function Rules({ rules }: { readonly rules: readonly SharingRule[] }) {
  return rules.length === 0 ? null : (
    <ul>
      {rules.map((rule) => (
        <li>
          <Rule rule={citedIn(language(), rule)} />
        </li>
      ))}
    </ul>
  );
}

export function RulesById({ ids }: { readonly ids: readonly string[] }) {
  const known = law().sharing.rules.filter(({ id }) => ids.includes(id));
  const gone = ids.filter((id) => !known.some((rule) => rule.id === id));
  return (
    <>
      <Rules rules={known} />
      {gone.length > 0 && <p class="terms">{gone.join(", ")}</p>}
    </>
  );
}

function wouldHelp({
  needs,
  purposes,
  open,
}: Pick<FieldRuling, "needs" | "purposes" | "open">): readonly string[] {
  const required = (code: string) => requiredText(sharingHere(), code);
  const called = purposes.map((code) => law().sharing.codes.purposes[code]?.[language()] ?? code);
  return [
    ...open.map((code) => say("sharing.is-so", { what: required(code) })),
    ...needs.map(required),
    ...(called.length === 0 ? [] : [say("sharing.other-purpose", { purposes: called.join("; ") })]),
  ];
}

export function WouldHelp({
  line,
}: {
  readonly line: Pick<FieldRuling, "needs" | "purposes" | "open" | "unconfirmed">;
}) {
  const lines = wouldHelp(line);
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
          <Rules rules={line.unconfirmed} />
        </>
      )}
    </>
  );
}

/** Warnings that can change lives, each once. */
export function WarningsFirst({ to }: { readonly to: readonly OneTo[] }) {
  const rules = to.flatMap(({ preview }) => preview.warnings);
  const once = [...new Map(rules.map((rule): [string, SharingRule] => [rule.id, rule])).values()];
  const cited = once.map((rule) => {
    const of = to.filter(({ preview }) => preview.warnings.some(({ id }) => id === rule.id));
    const names = of.map(({ preview }) => preview.to.name).join(", ");
    return warningIn(sharingHere(), rule, { from: say("sharing.us"), to: names });
  });
  const own = [...new Set(to.flatMap(({ preview }) => preview.ownWarnings))];
  return <Warnings own={own} rules={cited} />;
}
