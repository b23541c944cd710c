import type { Link } from "../../domain/chain/of-case.ts";
import { dayOf } from "../../domain/time/day.ts";
import { language, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";

interface Props {
  readonly chain: readonly Link[];
}

/** For example “Referred 24 November 2026”. */
function linkText({ link, state, at }: Link): string {
  const name = say(`case.link.${link}`);
  if (at !== null) {
    const day = dayText(language(), dayOf(at));
    return say(state === "stopped" ? "case.link-stopped" : "case.link-passed", { link: name, day });
  }
  return say(state === "now" ? "case.link-now" : "case.link-not-yet", { link: name });
}

const [wide, step, high] = [14, 13.2, 11];

/** Beside words that say the same: passed filled, now thick with a dot, stopped a cross. */
export function ChainSmall({ chain }: Props) {
  return (
    <svg class="chain-small" width="82" height="15" viewBox="0 0 82 15" role="img">
      <title>{chain.map(linkText).join(" · ")}</title>
      {chain.map(({ state }, place) => {
        const x = 1.5 + place * step;
        return state === "stopped" ? (
          <path d={`M${x + 3} 3.5l8 8m0-8l-8 8`} data-state={state} />
        ) : (
          <>
            <rect {...{ x, y: 2, width: wide, height: high, rx: 5.5 }} data-state={state} />
            {state === "now" && <circle cx={x + wide / 2} cy="7.5" r="2" />}
          </>
        );
      })}
    </svg>
  );
}

/** The links with their days. */
export function ChainLarge({ chain }: Props) {
  const passed = chain.filter(({ at }) => at !== null).length;
  return (
    <ol class="links" aria-label={say("case.chain", { passed: String(passed) })}>
      {chain.map(({ link, state, at }, place) => (
        <li data-state={state} aria-current={state === "now" ? "step" : undefined}>
          <b>
            <span class="of">{`${place + 1}/${chain.length} `}</span>
            {say(`case.link.${link}`)}
          </b>
          <small>
            {at === null
              ? say(state === "now" ? "case.link.awaited" : "case.link.not-yet")
              : dayText(language(), dayOf(at))}
            {state === "stopped" &&
              ` · ${say(`case.link.stopped-${link === "outcome" ? "outcome" : "answer"}`)}`}
          </small>
        </li>
      ))}
    </ol>
  );
}
