import type { CaseLine } from "../../api/case/list.ts";
import type { CaseSort, CaseState } from "../../domain/case/state.ts";
import { type Day, dayOf, daysBetween } from "../../domain/time/day.ts";
import { Mark } from "../components/helper-card.tsx";
import { ChildTag, Tag } from "../components/tag.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { language, say, today } from "../page.ts";
import { awayText, shortDayText } from "../texts/formats.ts";
import { caseTitle } from "./case-frame.tsx";
import { ChainSmall } from "./chain.tsx";
import { type Asked, listAddress } from "./listing.ts";

export function stateText(state: CaseState | null): string {
  if (state === null) {
    return say("case.not-shown-state");
  }
  return say(
    `case.state.${state.state}`,
    state.state === "awaits-answer" ? { answers: state.answers } : {},
  );
}

interface LineProps {
  readonly line: CaseLine;
}

const mostPersons = 3;

/** By code name. */
function Persons({ line: { persons } }: LineProps) {
  const others = persons.length - mostPersons;
  return (
    <>
      {persons.slice(0, mostPersons).map((pseudonym, at) => (
        <>
          {at === 0 ? " · " : ", "}
          <TypedText>{pseudonym}</TypedText>
        </>
      ))}
      {others > 0 && ` ${say("case.list.more-persons", { count: others })}`}
    </>
  );
}

function Due({ on }: { readonly on: Day | null }) {
  if (on === null) {
    return <span class="aside">{say("case.list.no-deadline")}</span>;
  }
  const day = shortDayText(language(), on, today());
  const over = daysBetween(on, today());
  return over > 0 ? (
    <>
      <strong class="overdue">
        {over === 1 ? say("case.list.over-one") : say("case.list.over", { days: over })}
      </strong>{" "}
      <span class="aside">{day}</span>
    </>
  ) : (
    <>
      {day} <span class="aside">{awayText(say, on, today())}</span>
    </>
  );
}

function OwnerOf({ line: { owner } }: LineProps) {
  return owner.left ? (
    <>
      <strong class="ownerless">{say("case.list.nobody")}</strong>{" "}
      <span class="aside">{say("case.list.has-left", { name: owner.name })}</span>
    </>
  ) : (
    owner.name
  );
}

function Row({ line }: LineProps) {
  const { id, label, restricted, persons, state, chain, nextDue, lastAt, urgent, child, mayGive } =
    line;
  const title = caseTitle({ ...line, personCount: persons.length });
  return (
    <tr data-row="">
      <td class="pick">
        {mayGive && (
          <label>
            <input
              class="ds-input"
              type="checkbox"
              name="case"
              value={id}
              data-act=""
              aria-label={say("case.list.choose", { case: `${title}, ${label}` })}
            />
          </label>
        )}
      </td>
      <th scope="row">
        <a href={`/cases/${id}`}>{title}</a> {child === "open" && <ChildTag />}{" "}
        {urgent && <Tag kind="urgent" />}
        <span class="case-code">
          {label}
          {restricted && ` · ${say("case.restricted")}`}
          <Persons line={line} />
        </span>
      </th>
      <td class="came">
        <div>
          {chain !== null && <ChainSmall chain={chain} />}
          <span>
            {stateText(state)} {child === "told" && <Mark>{say("child.tag-told")}</Mark>}
          </span>
        </div>
      </td>
      <td>
        <OwnerOf line={line} />
      </td>
      <td class="next-due">
        <Due on={nextDue} />
      </td>
      <td class="aside">
        {lastAt === null
          ? say("case.not-shown-state")
          : shortDayText(language(), dayOf(lastAt), today())}
      </td>
    </tr>
  );
}

interface HeaderProps {
  readonly asked: Asked;
  readonly sort: CaseSort;
  /** Asked for by the header once it is sorted so. */
  readonly turned?: CaseSort;
  readonly label: string;
}

/** Sorted by it, the header turns the order where there is another. */
function Header({ asked, sort, turned, label }: HeaderProps) {
  const isTurned = asked.sort === turned;
  const sorted = { deadline: "ascending", activity: "descending", quiet: "ascending" } as const;
  const isHere = asked.sort === sort || isTurned;
  const way = isHere && asked.sort !== "newest" ? sorted[asked.sort] : undefined;
  const to = asked.sort === sort && turned !== undefined ? turned : sort;
  return (
    <th scope="col" aria-sort={way}>
      <a href={listAddress({ ...asked, sort: to })}>
        {label}
        {way !== undefined && <span aria-hidden="true">{way === "ascending" ? " ▲" : " ▼"}</span>}
      </a>
    </th>
  );
}

interface TableProps {
  readonly cases: readonly CaseLine[];
  readonly asked: Asked;
  readonly caption: string;
}

export function CaseTable({ cases, asked, caption }: TableProps) {
  return (
    <table class="ds-table case-table">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{say("case.list.choosing")}</span>
          </th>
          <th scope="col">{say("case.list.case")}</th>
          <th scope="col">{say("case.list.came")}</th>
          <th scope="col">{say("case.list.owner")}</th>
          <Header asked={asked} sort="deadline" label={say("case.list.due")} />
          <Header asked={asked} sort="activity" turned="quiet" label={say("case.list.last")} />
        </tr>
      </thead>
      <tbody>
        {cases.map((line) => (
          <Row line={line} />
        ))}
      </tbody>
    </table>
  );
}
