import { parseClassName } from "../../core/pupil-name.ts";

/** "Klasseliste 5A.csv" and "10B_2026.csv" say which class they are of. */
export function classNameIn(fileName: string): string | null {
  const stem = fileName.replace(/\.[^.]*$/u, "");
  const found = /(?:^|[^\p{L}\p{N}])((?:vg)?\d{1,2}-?[a-zæøå]{1,4})(?![\p{L}\p{N}])/iu.exec(
    stem,
  )?.[1];
  const name = parseClassName(found ?? "");
  return name.ok ? name.value.toUpperCase() : null;
}
