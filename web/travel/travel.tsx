import { addingLeg, addingPart, addLeg, addPart } from "../../api/travel/add.ts";
import { readTravel, type Travel } from "../../api/travel/read.ts";
import { withdrawingTravel, withdrawTravel } from "../../api/travel/withdraw.ts";
import type { Part } from "../../domain/travel/travel.ts";
import { turnedAway } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { ActionLink } from "../components/button.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { EmptyState, Notice } from "../components/notice.tsx";
import { MarksExplained } from "../evidence/element-row.tsx";
import { PersonNav } from "../evidence/person-nav.tsx";
import { post } from "../forms/post.ts";
import { sent } from "../forms/sent.ts";
import { allOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, house, param, query, redirect, say } from "../page.ts";
import { isolate } from "../texts/isolate.ts";
import { AddLeg, AddPart, Withdraw } from "./forms.tsx";
import { amountText, Grid, partyName } from "./grid.tsx";

function Told() {
  const kept = query("kept");
  return sent() !== null || kept === undefined ? null : (
    <Notice heading={say(kept === "no" ? "travel.withdrawn" : "travel.kept")} announced />
  );
}

/** What recurs, and what is to be paid back: side by side, and nothing concluded. */
function Listed({ travel, caseId }: { readonly travel: Travel; readonly caseId: string }) {
  const { recurring, payBack, persons } = travel;
  const legOf = ({ leg }: Part) => travel.legs.find(({ id }) => id === leg)?.number ?? "";
  const itemOf = ({ item }: Part) => travel.numberOf(item) ?? "";
  const partText = (part: Part) =>
    say("travel.recurring.part", {
      did: say(`travel.did.${part.did}`),
      ...{ leg: legOf(part), item: itemOf(part) },
    });
  const names = (ids: readonly string[]) =>
    ids.map((id) => persons.find((person) => person.id === id)?.pseudonym ?? "").join(", ");
  return (
    <div class="travel-listed">
      {recurring.length > 0 && (
        <section class="card">
          <h2>{say("travel.recurring")}</h2>
          <p>{say("travel.recurring-what")}</p>
          <ul>
            {recurring.map(({ party, parts, persons: of }) => (
              <li>
                {say("travel.recurring.line", {
                  party: isolate(partyName(travel, party)),
                  parts: parts.map(partText).join("; "),
                })}
                <small>{say("travel.recurring.persons", { persons: names(of) })}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {payBack.length > 0 && (
        <section class="card">
          <h2>{say("travel.pay-back")}</h2>
          <p>{say("travel.pay-back-what")}</p>
          <ul>
            {payBack.map((part) => (
              <li>
                {say("travel.pay-back.line", {
                  amount: amountText(part),
                  party: isolate(partyName(travel, part.party)),
                  ...{ leg: legOf(part), item: itemOf(part) },
                })}
              </li>
            ))}
          </ul>
          <ActionLink href={`/cases/${caseId}/observations#new`} variant="secondary">
            {say("travel.write-debt")}
          </ActionLink>
        </section>
      )}
    </div>
  );
}

function Found({ travel, caseId }: { readonly travel: Travel; readonly caseId: string }) {
  const { journey, person } = travel;
  const rows = [...journey.dated, ...journey.undated];
  if (rows.length === 0) {
    return (
      <EmptyState heading={say("travel.empty", { person: isolate(person.pseudonym) })}>
        <p>{say("travel.empty-how")}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <p>{say("travel.what")}</p>
      <Grid travel={travel} />
      <MarksExplained />
      <Listed travel={travel} caseId={caseId} />
      <AddPart travel={travel} caseId={caseId} />
    </>
  );
}

export async function travelPage(): Promise<Response> {
  const caseId = param("id");
  const wanted = { caseId, person: query("person") ?? null };
  const read = await readTravel(desk().cell, desk().actor, wanted);
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const travel = read.value;
  const heading = say("travel.heading", { person: isolate(travel.person.pseudonym) });
  return await page(
    {
      title: `${heading}, ${travel.head.label}`,
      tabs: <CaseTabs caseId={caseId} here="travel" />,
    },
    <>
      <ErrorSummary />
      <CaseTop head={travel.head} heading={heading} />
      <Told />
      <PersonNav
        persons={travel.persons}
        here={travel.person.id}
        at={(person) => `/cases/${caseId}/travel?person=${person}`}
      />
      <Found travel={travel} caseId={caseId} />
      <AddLeg travel={travel} caseId={caseId} />
      <Withdraw travel={travel} caseId={caseId} />
    </>,
  );
}

const back = (kept: "yes" | "no") => () =>
  redirect(
    `/cases/${param("id")}/travel?kept=${kept}&person=${encodeURIComponent(query("person") ?? "")}`,
  );

const legLabels = {
  way: "travel.add-leg.way",
  from: "travel.add-leg.from",
  to: "travel.add-leg.to",
  travellers: "travel.add-leg.travellers",
  leftEarliest: "travel.add-leg.left",
  leftLatest: "travel.add-leg.left-latest",
  leftSaid: "travel.add-leg.left-said",
  arrivedEarliest: "travel.add-leg.arrived",
  arrivedLatest: "travel.add-leg.arrived-latest",
  carrier: "travel.add-leg.carrier",
  reference: "travel.add-leg.reference",
} as const;

export async function postLeg(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  return await post(addingLeg, legLabels, {
    told: { travellers: (typed) => allOf(typed, "travellers") },
    keep: (leg) => addLeg(cell, actor, { ...leg, caseId }, house().now()),
    kept: back("yes"),
    again: travelPage,
  });
}

const partLabels = {
  leg: "travel.add-part.leg",
  did: "travel.add-part.did",
  who: "travel.add-part.who",
  name: "travel.add-part.name",
  item: "travel.add-part.item",
  amount: "travel.add-part.amount",
  currency: "travel.add-part.currency",
  paidBack: "travel.add-part.paid-back",
} as const;

export async function postPart(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  return await post(addingPart, partLabels, {
    keep: (part) => addPart(cell, actor, { ...part, caseId }, house().now()),
    kept: back("yes"),
    again: travelPage,
  });
}

export async function postTravelWithdrawn(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  return await post(
    withdrawingTravel,
    { row: { wrong: "travel.withdraw.choose" }, why: "travel.withdraw.why" },
    {
      keep: (row) => withdrawTravel(cell, actor, { ...row, caseId }, house().now()),
      kept: back("no"),
      again: travelPage,
    },
  );
}
