import { expect, test } from "vitest";
import { lintPlanted } from "./planting.ts";

test("markup stands in src/ui and the composition roots only", async () => {
  const planted = `export const planted = () => <p />;\n`;
  const complaints = await lintPlanted(
    {
      "src/app/teacher/planted.tsx": planted,
      "src/core/planted.tsx": planted,
      "src/i18n/planted.tsx": planted,
      "src/ui/teacher/planted.tsx": planted,
      "src/main-teacher.tsx": planted,
    },
    /^house\(markup\)$/,
  );
  expect(complaints.get("src/app/teacher/planted.tsx")).toHaveLength(1);
  expect(complaints.get("src/core/planted.tsx")).toHaveLength(1);
  expect(complaints.get("src/i18n/planted.tsx")).toHaveLength(1);
  expect(complaints.get("src/ui/teacher/planted.tsx")).toEqual([]);
  expect(complaints.get("src/main-teacher.tsx")).toEqual([]);
});

test("no word a person reads stands in markup", async () => {
  const complaints = await lintPlanted(
    {
      "src/ui/teacher/text.tsx": `export const planted = () => <p>Save</p>;\n`,
      "src/ui/teacher/label.tsx": `export const planted = () => <button aria-label="Lukk" />;\n`,
      "src/ui/teacher/title.tsx": `export const planted = () => <svg><title>Kart</title></svg>;\n`,
      "src/ui/teacher/fine.tsx": `export const planted = (props: { t: string }) => (
        <p class="quiet" aria-label={props.t}>{props.t} · 12 %</p>
      );\n`,
    },
    /^house\(words\)$/,
  );
  expect(complaints.get("src/ui/teacher/text.tsx")).toHaveLength(1);
  expect(complaints.get("src/ui/teacher/label.tsx")).toHaveLength(1);
  expect(complaints.get("src/ui/teacher/title.tsx")).toHaveLength(1);
  expect(complaints.get("src/ui/teacher/fine.tsx")).toEqual([]);
});
