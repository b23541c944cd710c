import { binding, type SafeguardKind, withoutStop } from "../../domain/case/safeguard.ts";
import { isolate } from "../texts/isolate.ts";
import type { Say } from "../texts/texts.ts";
import { TypedText } from "./typed-text.tsx";

/** One that holds; `how` is the language or the way, for those that say how. */
interface SafeguardHeld {
  readonly kind: SafeguardKind;
  readonly how: string | null;
}

interface Props {
  readonly say: Say;
  /** Those in force, of the case that the page shows or came from. */
  readonly safeguards: readonly SafeguardHeld[];
  /** Whom to ask for the safe way, for who is not told it; else null. */
  readonly askForWay: string | null;
  /** On the pages of one person: others in the case of whom it is written that they are or may be a child, where that is known. */
  readonly others?: readonly { readonly pseudonym: string }[] | undefined;
}

/** Of whom the safeguard of a child is, where that is another; not on paper, which the person may read along. */
function OfOthers({ say, others = [] }: Pick<Props, "say" | "others">) {
  const names = others.map(({ pseudonym }) => isolate(pseudonym)).join(", ");
  return names === "" ? null : (
    <span class="no-print">{say("case.safeguard.written-of", { names })} </span>
  );
}

/** What is to be done: by the way that stands there, or not before who knows it has been asked. */
export function safeguardDo(say: Say, kind: SafeguardKind, askForWay: string | null): string {
  return kind === "safe-way-to-reach" && askForWay !== null
    ? say("case.safeguard.safe-way-to-reach.ask", { name: askForWay })
    : say(`case.safeguard.${kind}.do`);
}

/** The safeguards in force: stands before everything else on every view of a case. */
export function SafeguardBanner({ say, safeguards, askForWay, others }: Props) {
  if (safeguards.length === 0) {
    return null;
  }
  return (
    <section class="safeguards" aria-label={say("case.safeguards-in-force")}>
      <ul>
        {safeguards.map(({ kind, how }) => (
          <li>
            <strong>
              {say(`case.safeguard.${kind}`)}
              {how !== null && (
                <>
                  {" "}
                  <TypedText>{withoutStop(how)}</TypedText>.
                </>
              )}
            </strong>{" "}
            {kind === "minor-or-maybe" && <OfOthers say={say} others={others} />}
            {safeguardDo(say, kind, askForWay)}
            {binding.has(kind) && ` ${say("case.safeguard.binds")}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
