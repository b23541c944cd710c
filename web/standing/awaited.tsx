import type { Awaited } from "../../domain/standing/standing.ts";
import { Mark } from "../components/helper-card.tsx";
import { Tag } from "../components/tag.tsx";
import { language, say, today } from "../page.ts";
import { dayAndAwayText, dayText } from "../texts/formats.ts";

function wayTo({ is, id }: Awaited): string {
  return is === "safeguards" ? `/inbox/${id}` : `/referrals/${id}`;
}

function sentence(each: Awaited): string {
  const { who } = each;
  switch (each.is) {
    case "answer":
      return each.silent > 0
        ? say("standing.silent-days", {
            who,
            day: dayText(language(), each.by),
            days: each.silent,
          })
        : say("standing.answer", { who, day: dayAndAwayText(language(), each.by, today()) });
    case "delivery":
      return say("standing.delivery", { who, day: dayText(language(), each.since) });
    case "never":
      return say("standing.never", { who });
    case "removal":
      return each.planned === null
        ? say("standing.removal", { who })
        : say("standing.removal-planned", {
            who,
            day: dayAndAwayText(language(), each.planned, today()),
          });
    case "reply":
      return each.by === null
        ? say("standing.reply", { who })
        : say("standing.reply-by", { who, day: dayAndAwayText(language(), each.by, today()) });
    case "safeguards":
      return say("standing.safeguards", {
        who,
        kinds: each.kinds.map((kind) => say(`case.safeguard.${kind}`)).join(" "),
      });
  }
}

/** Nothing is awaited from others here: our own debts, removals, silence. */
function MarkOf({ each }: { readonly each: Awaited }) {
  if (each.is === "removal") {
    return <Mark>{say("standing.removal-mark")}</Mark>;
  }
  if (each.is === "reply" || each.is === "safeguards") {
    return <Mark>{say("standing.ours")}</Mark>;
  }
  const silent = each.is === "answer" && each.silent > 0;
  return silent ? <Mark>{say("standing.silent")}</Mark> : <Tag kind="awaited" />;
}

function OneAwaited(props: { readonly each: Awaited }) {
  const { each } = props;
  const silent = each.is === "answer" && each.silent > 0;
  return (
    <li class="case-line" data-awaited={each.is}>
      <p>
        <MarkOf each={each} />{" "}
        <a class="ds-link" href={wayTo(each)}>
          {sentence(each)}
        </a>
      </p>
      {silent && <p class="terms">{say("standing.silent-now")}</p>}
      {each.is === "removal" && <p>{say("standing.removal-now")}</p>}
    </li>
  );
}

/** What we owe first, then the longest silence. */
export function AwaitedHere(props: { readonly all: readonly Awaited[] }) {
  const { all } = props;
  return (
    <section>
      <h2>{say("standing.awaited")}</h2>
      {all.length === 0 ? (
        <p>{say("standing.awaited-none")}</p>
      ) : (
        <ul class="case-lines">
          {all.map((each) => (
            <OneAwaited each={each} />
          ))}
        </ul>
      )}
    </section>
  );
}
