import assert from "node:assert/strict";
import test from "node:test";
import { chainOf } from "../../domain/chain/of-case.ts";
import { noon } from "../../test/carry.ts";
import { inPage } from "../../test/page.ts";
import { ChainLarge } from "./chain.tsx";

test("where the links have no room for words, the one it stopped at has them, or the one it is at", async () => {
  const deeds = { seen: noon, opened: noon, compared: null, referrals: [], outcomes: [] };
  const here = async (chain: Parameters<typeof ChainLarge>[0]["chain"]) => {
    const html = await inPage("en", async () => String(await ChainLarge({ chain })));
    return /<p class="link-here".*?<\/p>/s.exec(html)?.[0].replace(/<[^>]+>/g, "") ?? "";
  };
  const chain = chainOf(deeds);
  assert.match(await here(chain), /^3\/6 /);
  const stopped = chain.map((each) =>
    each.link === "outcome" ? ({ ...each, state: "stopped", at: noon } as const) : each,
  );
  assert.match(await here(stopped), /^6\/6 .* · ./);
});
