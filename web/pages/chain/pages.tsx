import { type Context, Hono } from "hono";
import { type NationalChain, readChain } from "../../../api/chain/read.ts";
import type { Desk } from "../../../api/house.ts";
import type { ShownLink } from "../../../domain/chain/chain.ts";
import { atDesk } from "../../access/desk.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { Table } from "../../components/facts.tsx";
import { EmptyState, Notice, Refusal } from "../../components/notice.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { ChainDrawing, countText, daysText } from "./drawing.tsx";

function Took({ say, each }: { readonly say: Say; readonly each: ShownLink }) {
  if (each.link === "came-in") {
    return say("chain.begins");
  }
  if (each.medianDays === null) {
    return say("chain.not-timed");
  }
  return (
    <>
      {daysText(say, each.medianDays)}
      <br />
      <span class="terms">{say(`chain.since.${each.link}`)}</span>
    </>
  );
}

function LinkTable({
  say,
  language,
  links,
}: {
  readonly say: Say;
  readonly language: Language;
  readonly links: readonly ShownLink[];
}) {
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
        countText(say, language, each),
        <Took say={say} each={each} />,
      ])}
    />
  );
}

const reasons = ["few", "breakdown", "once", "person"] as const;

function NotShown({ say }: { readonly say: Say }) {
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

function Counted({ c, chain }: { readonly c: Context<Env>; readonly chain: NationalChain }) {
  const say = c.get("say");
  const language = c.get("language");
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
      <p>{say("chain.as-of", { agencies, day: dayText(language, asOf) })}</p>
      <div class="chain wide">
        <ChainDrawing say={say} language={language} links={links} />
        <LinkTable say={say} language={language} links={links} />
      </div>
      <NotShown say={say} />
    </>
  );
}

async function chainPage(c: Context<Env>, { cell, actor }: Desk): Promise<Response> {
  const say = c.get("say");
  const found = await readChain(cell, actor);
  if (!found.ok && found.refused === "not-permitted") {
    return await turnedAway(c, found.refused);
  }
  return await page(
    c,
    { title: say("chain.heading"), status: found.ok ? 200 : 403 },
    <>
      <h1>{say("chain.heading")}</h1>
      {found.ok ? (
        <>
          <p class="lead">{say("chain.intro")}</p>
          <Counted c={c} chain={found.value} />
        </>
      ) : (
        <Refusal say={say} code="chain.not-here" />
      )}
    </>,
  );
}

export function chainPages(): Hono<Env> {
  return new Hono<Env>().get(
    "/chain",
    atDesk((c, desk) => chainPage(c, desk)),
  );
}
