import type { CapacityNow, SaidWord } from "../../domain/capacity/capacity.ts";
import type { Day } from "../../domain/time/day.ts";
import { awayText, dayText } from "../texts/formats.ts";
import { isolate } from "../texts/isolate.ts";
import type { Language, Say } from "../texts/texts.ts";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly today: Day;
}

function lineOf({ say, language }: Props, word: SaidWord): string {
  const places = word.free === null ? "" : ` ${say("capacity.free", { free: word.free })}`;
  const until =
    word.until === null
      ? ""
      : ` ${say("capacity.until-day", { day: dayText(language, word.until) })}`;
  return `${say(`capacity.state.${word.state}`)}${places}${until}`;
}

export function CapacityWords(props: Props & { readonly capacity: CapacityNow }) {
  const { say, language, today, capacity } = props;
  const { now, freshness, coming } = capacity;
  return (
    <div class="capacity" data-fresh={freshness ?? "none"}>
      {now === null ? (
        <p class="terms">{say("capacity.nothing")}</p>
      ) : (
        <>
          <p>
            {lineOf(props, now)}{" "}
            <span class="terms">
              {say(`capacity.said.${freshness ?? "old"}`, { ago: awayText(say, now.said, today) })}
            </span>
          </p>
          {now.words !== null && <p>«{isolate(now.words)}»</p>}
        </>
      )}
      {coming !== null && (
        <p>
          {say("capacity.coming", { day: dayText(language, coming.from) })} {lineOf(props, coming)}
        </p>
      )}
    </div>
  );
}
