import assert from "node:assert/strict";
import test from "node:test";
import { type Hearers, whomToTellNews } from "./news.ts";

const all: Hearers = {
  ...{ owner: null, decides: "decides", standsIn: "stand-in", atWork: true },
  ...{ supervisors: ["leader"], members: ["member"] },
};

const examples = [
  ["it belongs to a case", { ...all, owner: "owner" }, "owner"],
  ["it belongs to no case yet", all, "decides"],
  ["it comes outside the hours", { ...all, atWork: false }, "decides,stand-in"],
  ["who decides has left, or is aside", { ...all, decides: null }, "stand-in"],
  ["one person is both", { ...all, standsIn: "decides", atWork: false }, "decides"],
  ["no routine names anybody", { ...all, decides: null, standsIn: null }, "leader"],
  ["only a member is left", { ...all, decides: null, standsIn: null, supervisors: [] }, "member"],
] as const;

for (const [what, hearers, told] of examples) {
  test(`whom news is told to: ${what}`, () => {
    assert.equal(whomToTellNews(hearers).join(), told);
  });
}
