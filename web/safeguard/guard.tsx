import type { SafeguardKind } from "../../domain/case/safeguard.ts";
import { withoutStop } from "../../domain/case/safeguard.ts";
import { TypedText } from "../components/typed-text.tsx";
import { say } from "../page.ts";

interface Held {
  readonly kind: SafeguardKind;
  readonly how: string | null;
}

interface Props {
  readonly caseId: string;
  readonly safeguards: readonly Held[];
  /** Whom to ask for the hidden safe way; else null. */
  readonly askForWay: string | null;
}

function One({ kind, how, askForWay }: Held & Pick<Props, "askForWay">) {
  if (kind === "safe-way-to-reach" && askForWay !== null) {
    return <span>{say("case.guard.ask-way", { name: askForWay })}</span>;
  }
  return (
    <span>
      {say(`case.guard.${kind}`)}
      {how !== null && (
        <>
          {": "}
          <TypedText>{withoutStop(how)}</TypedText>
        </>
      )}
    </span>
  );
}

/** Each in its shortest words, in one line; the whole of them where one acts. */
export function Guard({ caseId, safeguards, askForWay }: Props) {
  return safeguards.length === 0 ? null : (
    <section class="guard" aria-label={say("case.safeguards-in-force")}>
      <b>{say("case.view.safeguards")}</b>
      {safeguards.map((held) => (
        <One {...held} askForWay={askForWay} />
      ))}
      <a class="ds-link" href={`/cases/${caseId}/safeguards`}>
        {say("case.guard.all", { count: safeguards.length })}
      </a>
    </section>
  );
}
