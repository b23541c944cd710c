import type { CapacityNow, SaidWord } from "../../domain/capacity/capacity.ts";
import type { Day } from "../../domain/time/day.ts";
import { language, say } from "../page.ts";
import { awayText, dayText } from "../texts/formats.ts";
import { isolate } from "../texts/isolate.ts";

interface Props {
  readonly today: Day;
}

function lineOf(word: SaidWord): string {
  const places = word.free === null ? "" : ` ${say("capacity.free", { free: word.free })}`;
  const until =
    word.until === null
      ? ""
      : ` ${say("capacity.until-day", { day: dayText(language(), word.until) })}`;
  return `${say(`capacity.state.${word.state}`)}${places}${until}`;
}

export function CapacityWords(props: Props & { readonly capacity: CapacityNow }) {
  const { today, capacity } = props;
  const { now, freshness, coming } = capacity;
  return (
    <div class="capacity" data-fresh={freshness ?? "none"}>
      {now === null ? (
        <p class="terms">{say("capacity.nothing")}</p>
      ) : (
        <>
          <p>
            {lineOf(now)}{" "}
            <span class="terms">
              {say(`capacity.said.${freshness ?? "old"}`, { ago: awayText(say, now.said, today) })}
            </span>
          </p>
          {now.words !== null && <p>«{isolate(now.words)}»</p>}
        </>
      )}
      {coming !== null && (
        <p>
          {say("capacity.coming", { day: dayText(language(), coming.from) })} {lineOf(coming)}
        </p>
      )}
    </div>
  );
}
