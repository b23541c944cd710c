import assert from "node:assert/strict";
import { test } from "node:test";
import type { Body } from "../../domain/directory/body.ts";
import { testHouse } from "../../test/house.ts";
import { inPage } from "../../test/page.ts";
import { sayIn } from "../texts/texts.ts";
import { Ring } from "./ring.tsx";

const house = testHouse([]);
const { directory } = house.law;
const say = sayIn("en");

const shown = (cell: string, kinds: readonly string[], known: readonly Body[] = directory) =>
  inPage(
    "en",
    () => String(<Ring directory={known} agency={{ cell, name: "The Section", kinds }} />),
    house,
  );

test("the number to ring is the agency’s own where the directory has it, else the shared one of its kind, which says so", async () => {
  const [shared] = directory.filter(({ id }) => id === "police-local");
  assert.ok(shared?.phone);
  const tel = (phone: string) => `href="tel:${phone.replaceAll(" ", "")}"`;
  const ofKind = await shown("section", ["police", "police-immigration"]);
  assert.ok(ofKind.includes(tel(shared.phone)));
  assert.match(ofKind, /shared number[^<]*The Section/);
  const own = await shown(
    "section",
    ["police"],
    [{ ...shared, id: "section", phone: "22 00 00 00" }, ...directory],
  );
  assert.ok(own.includes(tel("22 00 00 00")) && !own.includes(tel(shared.phone)));
  assert.doesNotMatch(own, /shared number/);
});

test("where no number is known that is said, with the page where there is one, and never a number of somebody else", async () => {
  const nowhere = await shown("section", ["private-helper"]);
  assert.ok(nowhere.includes(say("intake.work.ring-none", { name: "The Section" })));
  assert.doesNotMatch(nowhere, /tel:|href=/);
  const [udi] = directory.filter(({ id }) => id === "udi");
  assert.ok(udi !== undefined && udi.phone === null && udi.web !== null);
  const page = await shown("section", ["immigration-directorate"]);
  assert.ok(page.includes(`href="${udi.web}"`));
  assert.ok(page.includes(say("intake.work.ring-none", { name: "The Section" })));
  assert.doesNotMatch(page, /tel:/);
});
