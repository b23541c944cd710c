import assert from "node:assert/strict";
import test from "node:test";
import type pg from "pg";
import { verifyLogs } from "../../main/commands/log.ts";
import { asActor } from "../../store/as-actor.ts";
import { asAdmin } from "../../store/cluster.ts";
import { chainEntries } from "../../store/log/log-chain.ts";
import { noon } from "../../test/carry.ts";
import { everythingIn, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aKeptItem, anOpenCase } from "../../test/factories/case.ts";
import { ok } from "../../test/ok.ts";
import { keepFile, mostBytes, readFile } from "./file.ts";

const cluster = await testCluster();
const police = await testCell(cluster, "police", ["police", "public-authority"]);
const jonas = await testColleague(cluster, police, "caseworker");
const caseId = await anOpenCase(police, jonas);

const pdf = (words: string) => Buffer.from(`%PDF-1.7 ${words}`);
const sent = (item: string, bytes: Uint8Array, sha256: string | null = null) => ({
  ...{ caseId, item, bytes, sha256, name: "ticket.pdf" },
});
const keep = async (item: string, bytes: Uint8Array, sha256: string | null = null) => {
  const kept = await keepFile(police, jonas, sent(item, bytes, sha256), noon);
  return kept.ok ? null : kept.refused;
};

test("a file is given back as it came, is in no table as it came, and sent twice is one", async () => {
  const item = await aKeptItem(police, jonas, caseId);
  const bytes = pdf("Canary of the ferry");
  assert.equal(await keep(item, bytes), null);
  assert.equal(await keep(item, bytes), null);
  const read = ok(await readFile(police, jonas, { caseId, item }));
  assert.deepEqual([Buffer.from(read.bytes), read.name], [bytes, "ticket.pdf"]);
  assert.ok(!(await everythingIn(cluster, police.id)).includes("Canary"));
  const other = await aKeptItem(police, jonas, caseId);
  assert.equal(await keep(other, bytes), "evidence.file-twice");
});

test("what is empty, huge, of a kind we do not take, or not what was sent is refused", async () => {
  const item = await aKeptItem(police, jonas, caseId);
  assert.equal(await keep(item, Buffer.of()), "evidence.file-empty");
  const huge = Buffer.concat([pdf(""), Buffer.alloc(mostBytes)]);
  assert.equal(await keep(item, huge), "evidence.file-too-large");
  assert.equal(await keep(item, Buffer.from("MZ\0\0")), "evidence.file-wrong-type");
  assert.equal(await keep(item, pdf("other"), "0".repeat(64)), "evidence.file-changed");
  const elsewhere = await anOpenCase(police, jonas);
  const read = await readFile(police, jonas, { caseId: elsewhere, item });
  assert.deepEqual(read, { ok: false, refused: "evidence.item.not-found" });
});

const tampered = async (...deeds: readonly (readonly [sql: string, ...values: string[]])[]) =>
  await asAdmin(cluster, police.id, async (client: pg.Client) => {
    for (const [sql, ...values] of deeds) {
      await client.query(sql, values);
    }
  });
const verified = async () => (await verifyLogs([police], "/nowhere")).lines.join("\n");

test("a byte of a file, of a row, of a log entry, or one that is gone: log verify names the item", async () => {
  const items: string[] = [];
  for (const words of ["one", "two", "three", "four"]) {
    const item = await aKeptItem(police, jonas, caseId);
    assert.equal(await keep(item, pdf(words)), null);
    items.push(item);
  }
  await asActor(police, { kind: "sequencer", cell: police.id }, (tx) => chainEntries(tx, 10_000));
  assert.doesNotMatch(await verified(), /BROKEN/);
  const [file = "", row = "", entry = "", custody = ""] = items;
  await tampered(
    [
      "update work.evidence_file set sealed = overlay(sealed placing 'AAAA' from length(sealed) - 60) where item = $1",
      file,
    ],
    ["update work.evidence_item set how = 'found' where id = $1", row],
    ["delete from work.evidence_custody where item = $1 and deed = 'came'", custody],
  );
  const lines = await verified();
  for (const [item, says] of [
    [file, "its file"],
    [row, "a row of it"],
    [custody, "a row of it"],
  ]) {
    assert.match(lines, new RegExp(`BROKEN item ${item}: ${says}`));
  }
  assert.ok(!lines.includes(entry));
  await tampered([
    "update log.entry set ground = 'sha256:00' where record = $1 and verb = 'evidence.kept'",
    entry,
  ]);
  assert.match(await verified(), new RegExp(`BROKEN item ${entry}`));
});
