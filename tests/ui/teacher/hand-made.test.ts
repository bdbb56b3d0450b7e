import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { arrangeSociogram } from "../../../src/core/sociogram/arrange.ts";
import {
  keptPlacesOf,
  withKeptPlaces,
  type KeptPlaces,
} from "../../../src/core/sociogram/kept-places.ts";
import { withPupilPutDown } from "../../../src/core/sociogram/moved-pupils.ts";
import { createHandMade, handMadeOf } from "../../../src/ui/teacher/results/map-hand/hand-made.ts";
import { inventMap } from "../../support/invented-map.ts";

const drawn = arrangeSociogram(inventMap({ pupils: 5, seed: 1, participation: 1 }));
const first = withPupilPutDown(drawn, 0, { x: 60, y: 60 });
const second = withPupilPutDown(first, 1, { x: 90, y: 200 });

const unkept = { before: null, keep: () => undefined };

test("each move is undone by itself, and so is putting everyone back", () => {
  createRoot((dispose) => {
    const made = createHandMade(unkept);
    expect(made.picture()).toBeNull();
    expect(made.canUndo()).toBe(false);
    made.put(first);
    made.put(second);
    made.put(null);
    expect(made.picture()).toBeNull();
    made.undo();
    expect(made.picture()).toBe(second);
    made.undo();
    expect(made.picture()).toBe(first);
    made.undo();
    expect(made.picture()).toBeNull();
    expect(made.canUndo()).toBe(false);
    made.undo();
    expect(made.canUndo()).toBe(false);
    dispose();
  });
});

test("steps by the keyboard with one pupil are undone as one", () => {
  createRoot((dispose) => {
    const made = createHandMade(unkept);
    made.put(first);
    made.put(second, "keys-1");
    made.put(drawn, "keys-1");
    expect(made.picture()).toBe(drawn);
    made.undo();
    expect(made.picture()).toBe(first);
    dispose();
  });
});

test("belongs to the picture it was made of, and to no other", () => {
  createRoot((dispose) => {
    const other = { ...drawn };
    handMadeOf({ picture: drawn }).put(first);
    expect(handMadeOf({ picture: drawn }).picture()).toBe(first);
    expect(handMadeOf({ picture: other }).picture()).toBeNull();
    dispose();
  });
});

test("begins where the hand left it, and what is kept follows undo", () => {
  createRoot((dispose) => {
    const kept = keptPlacesOf(drawn, first);
    const before = kept && withKeptPlaces(drawn, kept);
    const picture = { ...drawn };
    const left: (KeptPlaces | null)[] = [];
    const made = handMadeOf({ picture, kept: before }, (places) => left.push(places));
    expect(made.picture()).toBe(before);
    expect(made.canUndo()).toBe(false);
    made.undo();
    expect(left).toEqual([]);

    made.put(second);
    made.put(null);
    expect(made.picture()).toBeNull();
    made.undo();
    made.undo();
    expect(made.picture()).toBe(before);
    expect(left).toEqual([keptPlacesOf(drawn, second), null, keptPlacesOf(drawn, second), kept]);
    dispose();
  });
});
