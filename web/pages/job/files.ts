import { workbook } from "../../browser/door/workbook.ts";
import { type Door, placeOf } from "../../door/door.tsx";
import { pdfFile, sheetFile } from "../../door/take/page.tsx";
import { sheetsIn } from "../../door/take/sheets.ts";
import { claimPdf } from "../../letter/claim.ts";

function saved(body: Uint8Array<ArrayBuffer> | Blob, type: string, name: string): Response {
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name}"`,
    },
  });
}

async function sheetFor(door: Door): Promise<Response | null> {
  const sheets = sheetsIn(door);
  return sheets.length === 0
    ? null
    : saved(
        await workbook(sheets),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        sheetFile,
      );
}

function letterFor(door: Door, to: "helper" | "employer"): Response | null {
  const pdf = claimPdf(door, to);
  return pdf === null ? null : saved(pdf, "application/pdf", pdfFile);
}

/** The file that a button asks the server for; null where it asks for a page, or where there is nothing to make it of. */
export async function fileFor(door: Door): Promise<Response | null> {
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
