import { randomBytes } from "node:crypto";
import { openCase, opening } from "../../api/case/open.ts";
import { caseLabel, labelBytes } from "../../domain/case/label.ts";
import { sectors, sectorUnknown } from "../../domain/case/sector.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes } from "../components/choice.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Select, TextField } from "../components/field.tsx";
import { BackLink } from "../components/way.tsx";
import { post } from "../forms/post.ts";
import { page } from "../frame.tsx";
import { desk, house, redirect, say } from "../page.ts";

const labels = {
  place: "case.new.place",
  sector: "case.new.sector",
  restricted: "case.new.restricted",
} as const;

export function newCasePage(): Response | Promise<Response> {
  const options = [
    { value: sectorUnknown, label: say("frame.dont-know") },
    ...sectors.map((sector) => ({ value: sector, label: say(`sector.${sector}`) })),
  ];
  return page(
    { title: say("case.new") },
    <>
      <BackLink href="/cases">{say("case.all")}</BackLink>
      <ErrorSummary />
      <h1>{say("case.new")}</h1>
      <p>{say("case.new.why")}</p>
      <form method="post" action="/cases/new">
        <TextField
          name="place"
          label={say("case.new.place")}
          help={say("case.new.place-help")}
          size={24}
        />
        <Select name="sector" label={say("case.new.sector")} options={options} />
        <Checkboxes
          name="restricted"
          legend={say("case.new.restricted")}
          help={say("case.new.restricted-help")}
          options={[{ value: "yes", label: say("case.new.restricted-yes") }]}
          chosen={[]}
        />
        <Actions>
          <Button>{say("case.new.do")}</Button>
        </Actions>
      </form>
    </>,
  );
}

export async function postNewCase(): Promise<Response> {
  const { cell, actor } = desk();
  const label = caseLabel(randomBytes(labelBytes));
  return await post(opening, labels, {
    keep: (wish) => openCase(cell, actor, { label, ...wish }, house().now()),
    kept: (id) => redirect(`/cases/${id}`),
    again: newCasePage,
  });
}
