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

/** The day of a link, or that it waits; and how it stopped. */
function dayOfLink({ link, state, at }: Link): string {
  const when =
    at === null
      ? say(state === "now" ? "case.link.awaited" : "case.link.not-yet")
      : dayText(language(), dayOf(at));
  return state === "stopped"
    ? `${when} · ${say(`case.link.stopped-${link === "outcome" ? "outcome" : "answer"}`)}`
    : when;
}

/** Where there is no room for the words of all links: those of the one it stopped or is at, or of the last. */
function Here({ chain }: Props) {
  const place = ["stopped", "now", "passed"]
    .map((state) => chain.findLastIndex((link) => link.state === state))
    .find((found) => found >= 0);
  const here = place === undefined ? undefined : chain[place];
  return here === undefined ? null : (
    <p class="link-here" aria-hidden="true">
      <b>{`${(place ?? 0) + 1}/${chain.length} ${say(`case.link.${here.link}`)}`}</b>{" "}
      <small>{dayOfLink(here)}</small>
    </p>
  );
}

/** The links with their days. */
export function ChainLarge({ chain }: Props) {
  const passed = chain.filter(({ at }) => at !== null).length;
  return (
    <>
      <ol class="links" aria-label={say("case.chain", { passed: String(passed) })}>
        {chain.map((each) => (
          <li data-state={each.state} aria-current={each.state === "now" ? "step" : undefined}>
            <b>{say(`case.link.${each.link}`)}</b>
            <small>{dayOfLink(each)}</small>
          </li>
        ))}
      </ol>
      <Here chain={chain} />
    </>
  );
}
