import assert from "node:assert/strict";
import test from "node:test";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { asksOf, filledIn } from "../../test/factories/asks.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const ask = asksOf(testPages(testHouse([cell]), { liv: testDesk(cell, liv) }));

test("a safeguard is set and lifted with why; what is wrong is told at the field of its own kind, which stays open as it was typed", async () => {
  const at = `/cases/${await anOpenCase(cell, liv)}/safeguards`;
  const sends = async (kind: string, form: Readonly<Record<string, string>>) =>
    await ask("liv", at, { kind, holds: "yes", ...form });
  const table = [
    ["interpreter", { "how-interpreter": "dari" }, "why-interpreter safeguard.no-why"],
    ["interpreter", { "why-interpreter": "Ba om det" }, "how-interpreter safeguard.no-how"],
    [
      "interpreter",
      { "how-interpreter": "ring 999 99 999", "why-interpreter": "Ba om det" },
      "how-interpreter safeguard.how-reaches",
    ],
    ["interpreter", { "how-interpreter": "x".repeat(301) }, "how-interpreter too-long"],
    [
      "employer-must-not-know",
      { "why-employer-must-not-know": "x".repeat(501) },
      "why-employer-must-not-know too-long",
    ],
    [
      "employer-must-not-know",
      { holds: "no", "why-employer-must-not-know": "Ferdig" },
      "why-employer-must-not-know safeguard.already-lifted",
    ],
  ] as const;
  for (const [kind, form, wrong] of table) {
    const refused = await sends(kind, form);
    assert.deepEqual([refused.status, refused.wrong], [400, [wrong]]);
    for (const [name, typed] of Object.entries(form).filter(([name]) => name !== "holds")) {
      assert.deepEqual(filledIn(refused.html, name), [typed]);
    }
    const open = refused.html.split("<details").filter((each) => each.startsWith(' open=""'));
    assert.equal(open.length, 1);
    assert.match(open[0] ?? "", new RegExp(`name="kind" value="${kind}"`));
  }
  const form = { "how-interpreter": "dari", "why-interpreter": "Ba om det" };
  assert.equal((await sends("interpreter", form)).location, at);
  assert.deepEqual(filledIn((await ask("liv", at)).html, "how-interpreter"), [], "it holds");
  const lift = { holds: "no", "why-interpreter": "Snakker norsk" };
  assert.equal((await sends("interpreter", lift)).location, at);
  assert.deepEqual(filledIn((await ask("liv", at)).html, "how-interpreter"), [""]);
  assert.equal((await sends("x", {})).status, 400, "no such safeguard");
});
