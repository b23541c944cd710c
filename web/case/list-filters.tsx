import type { CaseList } from "../../api/case/list.ts";
import { unknownSector } from "../../api/case/view.ts";
import { sectors } from "../../domain/case/sector.ts";
import { caseShows, caseSorts, mostCounted } from "../../domain/case/state.ts";
import { Button } from "../components/button.tsx";
import { Select, TextField } from "../components/field.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { problemAt } from "../forms/sent.ts";
import { say } from "../page.ts";
import { isolate } from "../texts/isolate.ts";
import { type Asked, askedBy, listAddress, paramsOf } from "./listing.ts";

interface Props {
  readonly asked: Asked;
}

/** The others stay as they are asked. */
export function Shows({ asked, counts, views }: Props & Pick<CaseList, "counts" | "views">) {
  const here = listAddress(asked);
  return (
    <nav class="case-sieve" data-filters="" aria-label={say("case.list.showing")}>
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
      {views.map((view) => (
        <a
          class="ds-chip"
          data-own=""
          href={listAddress(askedBy(view))}
          aria-current={listAddress(askedBy(view)) === here ? "true" : undefined}
        >
          <TypedText>{view.name}</TypedText>
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

export function Narrow({ asked }: Props) {
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

export function KeepView({ asked, views }: Props & Pick<CaseList, "views">) {
  return (
    <details class="narrow" open={problemAt("name") !== undefined}>
      <summary>{say("case.list.view.keep")}</summary>
      <form method="post" action={listAddress(asked, null, "/cases/views")}>
        <input type="hidden" name="show" value={asked.show} />
        <input type="hidden" name="sort" value={asked.sort} />
        <Kept asked={asked} but={["show", "sort"]} />
        <TextField
          name="name"
          label={say("case.list.view.name")}
          help={say("case.list.view.name-help")}
          size={24}
        />
        <Button variant="secondary">{say("case.list.view.do")}</Button>
      </form>
      {views.length > 0 && (
        <form method="post" action="/cases/views/remove">
          {views.map(({ name }) => (
            <Button variant="tertiary" name="name" value={name}>
              {say("case.list.view.remove", { name: isolate(name) })}
            </Button>
          ))}
        </form>
      )}
    </details>
  );
}
