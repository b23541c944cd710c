import { binding, type SafeguardKind, withoutStop } from "../../domain/case/safeguard.ts";
import { TypedText } from "../components/typed-text.tsx";
import { say } from "../page.ts";
import { isolate } from "../texts/isolate.ts";

/** `how` is the language or the way, for those that have one. */
interface SafeguardHeld {
  readonly kind: SafeguardKind;
  readonly how: string | null;
}

interface Props {
  readonly safeguards: readonly SafeguardHeld[];
  /** Whom to ask for the hidden safe way; else null. */
  readonly askForWay: string | null;
  /** On a person's pages: others who are or may be children, where known. */
  readonly others?: readonly { readonly pseudonym: string }[] | undefined;
}

function OfOthers({ others = [] }: Pick<Props, "others">) {
  const names = others.map(({ pseudonym }) => isolate(pseudonym)).join(", ");
  return names === "" ? null : (
    <span class="no-print">{say("case.safeguard.written-of", { names })} </span>
  );
}

/** Says to use the safe way, or to ask first the one who knows it. */
export function safeguardDo(kind: SafeguardKind, askForWay: string | null): string {
  return kind === "safe-way-to-reach" && askForWay !== null
    ? say("case.safeguard.safe-way-to-reach.ask", { name: askForWay })
    : say(`case.safeguard.${kind}.do`);
}

/** Comes before everything else on every view of a case. */
export function SafeguardBanner({ safeguards, askForWay, others }: Props) {
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
            {kind === "minor-or-maybe" && <OfOthers others={others} />}
            {safeguardDo(kind, askForWay)}
            {binding.has(kind) && ` ${say("case.safeguard.binds")}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
