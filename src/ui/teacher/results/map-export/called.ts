import type { LabelSize } from "../../../../core/sociogram/drawing.ts";
import type { SociogramPicture } from "../../../../core/sociogram/picture.ts";
import { initialsOf } from "../../../../core/initials.ts";

/** What pupils are called by in a picture. */
export type CalledBy = "names" | "initials" | "numbers" | "nothing";

/** Numbers follow the class list, from 1. */
export function captionsOf(names: readonly string[], calledBy: CalledBy): readonly string[] {
  if (calledBy === "names") return names;
  if (calledBy === "nothing") return names.map(() => "");
  return calledBy === "initials" ? initialsOf(names) : names.map((_, index) => String(index + 1));
}

const shortSize: LabelSize = { width: 22, height: 16 };

export function captionSizes(picture: SociogramPicture, calledBy: CalledBy): readonly LabelSize[] {
  return picture.labels.map(({ box }) =>
    calledBy === "names"
      ? { width: box.right - box.left, height: box.bottom - box.top }
      : shortSize,
  );
}
