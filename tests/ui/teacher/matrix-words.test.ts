import { expect, test } from "vitest";
import { matrixWords } from "../../../src/ui/teacher/results/matrix/matrix-words.ts";

test("whom nobody chose is chosen by no one, in words, and by others in numbers", () => {
  const said = ([0, 1, 12] as const).map((received) =>
    (["nb", "nn", "en"] as const).map((language) => matrixWords[language].column("Liam", received)),
  );
  expect(said).toEqual([
    ["Liam ble valgt av ingen.", "Liam blei vald av ingen.", "Liam was chosen by no one."],
    ["Liam ble valgt av 1.", "Liam blei vald av 1.", "Liam was chosen by 1."],
    ["Liam ble valgt av 12.", "Liam blei vald av 12.", "Liam was chosen by 12."],
  ]);
});
