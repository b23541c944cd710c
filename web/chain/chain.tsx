import { type NationalChain, readChain } from "../../api/chain/read.ts";
import type { ShownLink } from "../../domain/chain/chain.ts";
import { turnedAway } from "../access/turned-away.ts";
import { Table } from "../components/facts.tsx";
import { EmptyState, Notice, Refusal } from "../components/notice.tsx";
import { page } from "../frame.tsx";
import { desk, language, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { ChainDrawing, countText, daysText } from "./drawing.tsx";

function Took({ each }: { readonly each: ShownLink }) {
  if (each.link === "came-in") {
    return say("chain.begins");
  }
  if (each.medianDays === null) {
    return say("chain.not-timed");
  }
  return (
    <>
      {daysText(each.medianDays)}
      <br />
      <span class="terms">{say(`chain.since.${each.link}`)}</span>
    </>
  );
}

function LinkTable({ links }: { readonly links: readonly ShownLink[] }) {
  return (
    <Table
      caption={say("chain.table")}
      columns={[
        { label: say("chain.column.link") },
        { label: say("chain.column.count"), figures: true },
        { label: say("chain.column.days"), figures: true },
      ]}
      rows={links.map((each) => [
        say(`chain.link.${each.link}`),
        countText(each),
        <Took each={each} />,
      ])}
    />
  );
}

const reasons = ["few", "breakdown", "once", "person"] as const;

function NotShown() {
  return (
    <Notice heading={say("chain.not-shown")}>
      <ul>
        {reasons.map((reason) => (
          <li>{say(`chain.not-shown.${reason}`)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Counted({ chain }: { readonly chain: NationalChain }) {
  const { links, agencies, asOf } = chain;
  if (asOf === null) {
    return (
      <EmptyState heading={say("chain.none")}>
        <p>{say("chain.none-text")}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <p>{say("chain.as-of", { agencies, day: dayText(language(), asOf) })}</p>
      <div class="chain wide">
        <ChainDrawing links={links} />
        <LinkTable links={links} />
      </div>
      <NotShown />
    </>
  );
}

export async function chainPage(): Promise<Response> {
  const { cell, actor } = desk();
  const found = await readChain(cell, actor);
  if (!found.ok && found.refused === "not-permitted") {
    return await turnedAway(found.refused);
  }
  return await page(
    { title: say("chain.heading"), status: found.ok ? 200 : 403 },
    <>
      <h1>{say("chain.heading")}</h1>
      {found.ok ? (
        <>
          <p class="lead">{say("chain.intro")}</p>
          <Counted chain={found.value} />
        </>
      ) : (
        <Refusal code="chain.not-here" />
      )}
    </>,
  );
}
