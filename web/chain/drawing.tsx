import type { Link, ShownLink } from "../../domain/chain/chain.ts";
import { language, say } from "../page.ts";
import { numberText } from "../texts/formats.ts";

export function countText({ total }: ShownLink): string {
  return total.few ? say("chain.few") : numberText(language(), total.count);
}

export function daysText(days: number): string {
  if (days === 0) {
    return say("chain.same-day");
  }
  return days === 1 ? say("chain.day") : say("chain.days", { days });
}

/** What ends or returns a case is listed below. */
const way: readonly Link[] = [
  "came-in",
  "taken-on",
  "referred",
  "accepted",
  "reported",
  "charged",
  "judged",
];
const dropOffs: readonly Link[] = ["declined", "dropped"];

const width = 290;
const link = { height: 52, every: 88 } as const;

interface Props {
  readonly links: readonly ShownLink[];
}

function One({
  each,
  top,
  ends,
}: Omit<Props, "links"> & {
  readonly each: ShownLink;
  readonly top: number;
  readonly ends: boolean;
}) {
  return (
    <g>
      <rect
        x={2}
        y={top}
        width={width - 4}
        height={link.height}
        rx={link.height / 2}
        data-ends={ends}
      />
      <text x={24} y={top + 32} class="name">
        {say(`chain.link.${each.link}`)}
      </text>
      <text x={width - 24} y={top + 33} text-anchor="end" class="count">
        {countText(each)}
      </text>
    </g>
  );
}

function Ring({ each, top }: { readonly each: ShownLink; readonly top: number }) {
  return (
    <g>
      <rect x={46} y={top - 50} width={20} height={64} rx={10} />
      {each.medianDays !== null && (
        <text x={82} y={top - 13}>
          {daysText(each.medianDays)}
        </text>
      )}
    </g>
  );
}

function chosen(links: readonly ShownLink[], names: readonly Link[]): readonly ShownLink[] {
  return names.flatMap((name) => links.filter((each) => each.link === name));
}

export function ChainDrawing({ links }: Props) {
  const through = chosen(links, way);
  const below = chosen(links, dropOffs);
  const heading = through.length * link.every + 10;
  const height = heading + 20 + below.length * (link.height + 12);
  const said = links
    .map((each) =>
      say("chain.drawing-link", {
        link: say(`chain.link.${each.link}`),
        count: countText(each),
      }),
    )
    .join(", ");
  return (
    <svg
      class="chain-drawing"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say("chain.drawing", { said })}
    >
      {through.slice(1).map((each, place) => (
        <Ring each={each} top={(place + 1) * link.every + 2} />
      ))}
      {through.map((each, place) => (
        <One each={each} top={place * link.every + 2} ends={false} />
      ))}
      <text x={2} y={heading}>
        {say("chain.drop-offs")}
      </text>
      {below.map((each, place) => (
        <One each={each} top={heading + 14 + place * (link.height + 12)} ends />
      ))}
    </svg>
  );
}
