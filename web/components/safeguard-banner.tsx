import type { SafeguardKind } from "../../domain/case/safeguard.ts";
import type { Say } from "../texts/texts.ts";

interface Props {
  readonly say: Say;
  /** Those in force, of the case that the page shows or came from. */
  readonly safeguards: readonly { readonly kind: SafeguardKind }[];
}

/** The safeguards in force: stands before everything else on every view of a case. */
export function SafeguardBanner({ say, safeguards }: Props) {
  if (safeguards.length === 0) {
    return null;
  }
  return (
    <section class="safeguards" aria-label={say("case.safeguards-in-force")}>
      <ul>
        {safeguards.map(({ kind }) => (
          <li>
            <strong>{say(`case.safeguard.${kind}`)}</strong> {say(`case.safeguard.${kind}.do`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
