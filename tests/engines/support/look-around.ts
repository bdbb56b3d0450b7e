import { expect } from "@playwright/test";
import axe from "axe-core";
import { inProject } from "../../../scripts/prepare/places.mjs";
import type { Engine } from "./engines.ts";
import type { EngineScreen } from "./screen.ts";

/** Chromium's screens are searched by tests of their own; WPE's engine is WebKit once more, and older than axe. */
const searched: readonly Engine["name"][] = ["Firefox", "WebKitGTK"];

/** With ENGINE_PICTURES set, a picture wherever a story stops: in test-results/engines, to be looked at. */
export function takePicture(engine: Engine["name"], screen: EngineScreen) {
  return async (place: string): Promise<void> => {
    if (process.env["ENGINE_PICTURES"] === undefined) return;
    await screen.picture(inProject(`test-results/engines/${engine}-${place}.png`));
  };
}

/** A picture, and what axe finds, wherever a story stops. */
export function lookAround(engine: Engine["name"], screen: EngineScreen) {
  const picture = takePicture(engine, screen);
  return async (place: string): Promise<void> => {
    await picture(place);
    if (!searched.includes(engine)) return;
    if (!(await screen.ask<boolean>(`"axe" in globalThis`))) await screen.run(axe.source);
    // Between two colours a text may be hard to read for a moment.
    await screen.ask(
      `Promise.allSettled(document.getAnimations()
         .filter((each) => each instanceof CSSTransition)
         .map((each) => each.finished)).then(() => true)`,
    );
    const found = await screen.ask<readonly string[]>(
      `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
         violations.map(({ id, nodes }) => id + ": " + nodes[0].html.slice(0, 200)))`,
    );
    expect(found, `axe in ${engine}, ${place}`).toEqual([]);
  };
}
