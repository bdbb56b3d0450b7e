import { err, ok, type Result } from "../../core/result.ts";
import { mostClassListBytes, mostClassListLines, readClassList } from "./class-list.ts";
import type { ClassListFailure, ClassSheet } from "./preview.ts";
import { isArchive } from "./text-decoding.ts";

/**
 * Reads a class list of any kind, text or workbook; rejects only where the reader of workbooks, which comes when one is
 * read, cannot be loaded. The sheets are those with something in them, in their order; of a text there is one.
 * fileName: only to find a class name in; null when unknown.
 */
export async function readClassFile(
  bytes: Uint8Array,
  fileName: string | null,
): Promise<Result<readonly ClassSheet[], ClassListFailure>> {
  if (bytes.length > mostClassListBytes) {
    return err({
      type: "too-large",
      mostBytes: mostClassListBytes,
      mostLines: mostClassListLines,
    });
  }
  if (isArchive(bytes)) {
    const { readWorkbook } = await import("./workbook.ts");
    return readWorkbook(bytes, fileName);
  }
  const reading = readClassList(bytes, fileName);
  return reading.ok ? ok([{ number: 1, name: null, reading }]) : reading;
}

/** The sheet a file is shown with: the first that holds a list, or else the first. */
export function firstSheet(sheets: readonly ClassSheet[]): ClassSheet | null {
  return sheets.find(({ reading }) => reading.ok) ?? sheets[0] ?? null;
}
