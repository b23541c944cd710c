import { type CaseList, listCases } from "../../api/case/list.ts";
import { sectors } from "../../domain/case/sector.ts";
import { caseShows, caseSorts, mostCounted } from "../../domain/case/state.ts";
import { turnedAway } from "../access/turned-away.ts";
import { ActionLink, Actions, Button } from "../components/button.tsx";
import { Select, TextField } from "../components/field.tsx";
import { EmptyState } from "../components/notice.tsx";
import { page } from "../frame.tsx";
import { desk, query, say, today } from "../page.ts";
import { CaseTable } from "./list-table.tsx";
import {
  type Asked,
  askedCases,
  listAddress,
  paramsOf,
  unknownSector,
  wantedOf,
} from "./listing.ts";

interface Props {
  readonly asked: Asked;
}

/** The others stay as they are asked. */
function Shows({ asked, counts }: Props & Pick<CaseList, "counts">) {
  return (
    <nav class="sieve" aria-label={say("case.list.showing")}>
      {caseShows.map((show) => (
        <a
          class="ds-chip"
          href={listAddress({ ...asked, show })}
          aria-current={show === asked.show ? "true" : undefined}
        >
          {say(`case.list.show.${show}`)}{" "}
          <b>{counts[show] < mostCounted ? counts[show] : say("case.list.many")}</b>
        </a>
      ))}
    </nav>
  );
}

/** What the form does not ask stays as it is. */
function Kept({ asked, but }: Props & { readonly but: readonly string[] }) {
  return (
    <>
      {[...paramsOf(asked)]
        .filter(([name]) => !but.includes(name))
        .map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
    </>
  );
}

function Find({ asked }: Props) {
  return (
    <search class="find-case">
      <form method="get" action="/cases">
        <Kept asked={asked} but={["q"]} />
        <input
          class="ds-input"
          type="search"
          name="q"
          value={asked.words}
          autocomplete="off"
          aria-label={say("case.list.search")}
          placeholder={say("case.list.search-hint")}
        />
        <Button variant="secondary">{say("case.list.search-do")}</Button>
      </form>
    </search>
  );
}

function Narrow({ asked }: Props) {
  const { sort, sector, place } = asked;
  const kinds = [
    { value: "", label: say("case.list.all-kinds") },
    ...sectors.map((each) => ({ value: each as string, label: say(`sector.${each}`) })),
    { value: unknownSector, label: say("case.sector-unknown") },
  ];
  const orders = caseSorts.map((each) => ({ value: each, label: say(`case.list.sort.${each}`) }));
  return (
    <details class="narrow" open={sector !== null || place !== ""}>
      <summary>{say("case.list.narrow")}</summary>
      <form method="get" action="/cases">
        <Kept asked={asked} but={["sector", "place", "sort"]} />
        <Select
          name="sector"
          label={say("case.new.sector")}
          options={kinds}
          value={sector === "" ? unknownSector : (sector ?? "")}
        />
        <TextField name="place" label={say("case.new.place")} value={place} size={14} />
        <Select name="sort" label={say("case.list.sort")} options={orders} value={sort} />
        <Button variant="secondary">{say("case.list.narrow-do")}</Button>
      </form>
    </details>
  );
}

function Empty({ asked }: Props) {
  const { show, sector, place, words } = asked;
  if (sector !== null || place !== "" || words !== "") {
    return (
      <EmptyState heading={say("case.list.none")}>
        <p>{say("case.list.none-how")}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState heading={say(`case.list.empty.${show}`)}>
      {show === "all" && <p>{say("case.list.empty-how")}</p>}
    </EmptyState>
  );
}

interface ListProps extends Props {
  readonly list: CaseList;
  readonly first: boolean;
}

function Paging({ list, asked, first }: ListProps) {
  return (
    <Actions>
      {list.next !== null && (
        <ActionLink variant="secondary" href={listAddress(asked, list.next)}>
          {say("case.list.next")}
        </ActionLink>
      )}
      {!first && (
        <ActionLink variant="tertiary" href={listAddress(asked)}>
          {say("case.list.first")}
        </ActionLink>
      )}
    </Actions>
  );
}

function List(props: ListProps) {
  const { list, asked } = props;
  const { show, sector, place, words } = asked;
  const narrowed = show !== "all" || sector !== null || place !== "" || words !== "";
  const caption = words === "" ? say(`case.list.show.${show}`) : say("case.list.found", { words });
  return (
    <>
      <div class="head list-head">
        <h1>{say("case.list")}</h1>
        <Find asked={asked} />
        <ActionLink href="/cases/new">{say("case.new")}</ActionLink>
      </div>
      <div class="sieves">
        <Shows asked={asked} counts={list.counts} />
        <Narrow asked={asked} />
      </div>
      {list.cases.length === 0 ? (
        <Empty asked={asked} />
      ) : (
        <form method="get" action="/cases/give">
          <CaseTable cases={list.cases} asked={asked} caption={caption} />
          <Button variant="secondary">{say("case.give")}</Button>
        </form>
      )}
      {narrowed && (
        <p>
          <a class="ds-link" href="/cases">
            {say("case.list.show-all")}
          </a>
        </p>
      )}
      <Paging {...props} />
    </>
  );
}

export async function casesPage(): Promise<Response> {
  const { cell, actor } = desk();
  const asked = askedCases();
  const after = query("after") ?? null;
  const listed = await listCases(cell, actor, { ...wantedOf(asked), after }, today());
  if (!listed.ok) {
    return await turnedAway(listed.refused);
  }
  return await page(
    { title: say("case.list") },
    <List list={listed.value} asked={asked} first={after === null} />,
  );
}
