import assert from "node:assert/strict";
import path from "node:path";
import test from "node:test";
import { assertOneLine } from "../../test/program.ts";
import { settingsFrom } from "../settings.ts";
import { lineFor, statusFor } from "./trouble.ts";

const root = path.resolve(import.meta.dirname, "../..");

test("each setting that is none is told in a line of its own, as the fault of whoever set it", () => {
  const cases: readonly [Readonly<Record<string, string>>, RegExp][] = [
    [{ DATABASE_URL: "mysql://here" }, /no address of a PostgreSQL/],
    [{ LENKE_OIDC_ISSUER: "https://id.example" }, /half named/],
    [{ LENKE_ORIGIN: "lenke.example" }, /LENKE_ORIGIN.*https:\/\/lenke\.example/],
    [{ LENKE_ORIGIN: "https://lenke.example/door" }, /LENKE_ORIGIN/],
    [{ LENKE_OPS_PORT: "none" }, /LENKE_OPS_PORT/],
    [{ LENKE_ISOLATED: "yes" }, /LENKE_ISOLATED/],
  ];
  for (const [env, expected] of cases) {
    assert.throws(
      () => settingsFrom(env, root),
      (error) => {
        assertOneLine(lineFor(error));
        assert.match(lineFor(error), expected);
        return statusFor(error) === 2;
      },
    );
  }
});
