import { workbook } from "../browser/door/workbook.ts";
import { type Door, placeOf } from "../door/door.tsx";
import { pdfFile, sheetFile } from "../door/take/page.tsx";
import { sheetsIn } from "../door/take/sheets.ts";
import { claimPdf } from "../letter/claim.ts";
import type { File } from "../workshop.ts";

async function sheetFor(door: Door): Promise<File | null> {
  const sheets = sheetsIn(door);
  return sheets.length === 0
    ? null
    : {
        body: await (await workbook(sheets)).bytes(),
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        name: sheetFile,
      };
}

function letterFor(door: Door, to: "helper" | "employer"): File | null {
  const body = claimPdf(door, to);
  return body === null ? null : { body, type: "application/pdf", name: pdfFile };
}

/** Null where the button asks for a page, or there is nothing to make it of. */
export async function fileFor(door: Door): Promise<File | null> {
  switch (placeOf(door.given)) {
    case "sheet":
      return await sheetFor(door);
    case "letter-pdf":
      return letterFor(door, "helper");
    case "letter-employer-pdf":
      return letterFor(door, "employer");
    default:
      return null;
  }
}
