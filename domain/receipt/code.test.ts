import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { codeBytes, codeFrom, readCode } from "./code.ts";

const random = fc.uint8Array({ minLength: codeBytes, maxLength: codeBytes });

test("a code is five groups of four, and reads as itself", () => {
  fc.assert(
    fc.property(random, (bytes) => {
      const code = codeFrom(bytes);
      assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}$/);
      assert.equal(readCode(code), code);
    }),
  );
});

test("small letters, lost hyphens, spaces and look-alikes read as the same code", () => {
  fc.assert(
    fc.property(random, (bytes) => {
      const code = codeFrom(bytes);
      const sloppy = code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o");
      assert.equal(readCode(`  ${sloppy} `), code);
      assert.equal(readCode(code.replaceAll("-", "–").replaceAll("1", "l")), code);
      assert.equal(readCode(code.replaceAll("-", "").replaceAll("1", "I")), code);
    }),
  );
});

test("each of the 32 symbols comes from as many bytes as every other, so a hundred bits stay a hundred", () => {
  const count = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    const symbol = codeFrom(new Uint8Array(codeBytes).fill(byte)).charAt(0);
    count.set(symbol, (count.get(symbol) ?? 0) + 1);
  }
  assert.equal(count.size, 32);
  assert.deepEqual([...new Set(count.values())], [8]);
});

test("what is too short, too long or has other signs in it is no code", () => {
  const code = codeFrom(new Uint8Array(codeBytes));
  for (const typed of ["", "7F3Q", code.slice(1), `${code}0`, code.replace("0", "U"), "' or 1=1"]) {
    assert.equal(readCode(typed), null, typed);
  }
});
