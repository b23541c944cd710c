import type { ChainLink } from "../../../domain/standing/chain.ts";
import { dayOf } from "../../../domain/time/day.ts";
import { language, say } from "../../page.ts";
import { dayText } from "../../texts/formats.ts";
import { purposeText } from "./has.tsx";

function sentence(link: ChainLink): string {
  switch (link.is) {
    case "came":
      return say(`standing.came.${link.as}`, { from: link.from });
    case "opened":
      return say("standing.opened", { by: link.by });
    case "referred":
      return say("standing.referred", { to: link.to, purpose: purposeText(link.purpose) });
    case "step": {
      const { by, other, step } = link;
      const kinds = link.safeguards.map((kind) => say(`case.safeguard.${kind}`)).join(" ");
      return by === "them"
        ? say(`standing.step.${step}`, { who: other, kinds })
        : say("standing.our-step", {
            what: say(`standing.step.${step}`, { who: say("standing.us"), kinds }),
            other,
          });
    }
    case "outcome": {
      const kind = say(`case.state.${link.kind}`);
      return link.from === null
        ? say("standing.outcome", { kind })
        : say("standing.outcome-from", { kind, from: link.from });
    }
    case "told":
      return say("standing.told", { to: link.to, kind: say(`case.state.${link.kind}`) });
  }
}

export function ChainSoFar({ chain }: { readonly chain: readonly ChainLink[] }) {
  return (
    <section>
      <h2>{say("standing.chain")}</h2>
      <ol class="timeline">
        {chain.map((link) => (
          <li>
            <p>{sentence(link)}</p>
            <p class="terms">{dayText(language(), dayOf(link.at))}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
