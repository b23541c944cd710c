import writeExcelFile, {
  type CellObject,
  type Feature,
  type Row,
  type Sheet as Written,
} from "write-excel-file/universal";
import type { SheetCell } from "../../door/take/sheet-cells.ts";
import type { Sheet } from "../../door/take/sheet-words.ts";

const shapes = { kroner: "#,##0.00", hours: "#,##0.00", percent: "0.0", whole: "0" } as const;

function written(cell: SheetCell): CellObject | null {
  switch (cell?.kind) {
    case undefined:
      return null;
    case "text":
      return {
        type: String,
        value: cell.text,
        wrap: true,
        alignVertical: "top",
        ...(cell.strong === true ? { fontWeight: "bold" } : {}),
      };
    case "number":
      return { type: Number, value: cell.value, format: shapes[cell.shape], alignVertical: "top" };
    case "day":
      return {
        type: Date,
        value: new Date(`${cell.day}T00:00:00Z`),
        format: "yyyy-mm-dd",
        alignVertical: "top",
      };
    case "formula":
      return {
        type: "Formula",
        value: cell.formula,
        format: shapes[cell.shape],
        alignVertical: "top",
      };
  }
}

/** Adds each formula's value: phone viewers often calculate nothing. */
function withValues(sheets: readonly Sheet[]): Feature<Blob> {
  const values = sheets.map(({ rows }) =>
    rows.flat().flatMap((cell) => (cell?.kind === "formula" ? [cell.value] : [])),
  );
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (content, _options, { sheetIndex }) => {
            let at = 0;
            return content.replaceAll("</f>", () => {
              const value = values[sheetIndex]?.[at] ?? 0;
              at += 1;
              return `</f><v>${value}</v>`;
            });
          },
        },
      },
    },
  };
}

export async function workbook(sheets: readonly Sheet[]): Promise<Blob> {
  const pages = sheets.map(
    ({ name, widths, heads, rows }): Written<Blob> => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: heads,
      data: rows.map((row): Row => row.map(written)),
    }),
  );
  return await writeExcelFile(pages, { features: [withValues(sheets)] }).toBlob();
}
