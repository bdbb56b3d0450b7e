import { describe, expect, test } from "vitest";
import { arrangeSociogram } from "../../../src/core/sociogram/arrange.ts";
import { withPupilPutDown } from "../../../src/core/sociogram/moved-pupils.ts";
import type { SociogramPicture } from "../../../src/core/sociogram/picture.ts";
import { linePath } from "../../../src/ui/sociogram/line-path.ts";
import { writePictureFile, type PictureFile } from "../../../src/ui/sociogram/picture-file.ts";
import { captionsOf } from "../../../src/ui/teacher/results/map-export/called.ts";
import { inventClass } from "../../support/invented-class.ts";
import { inventMap } from "../../support/invented-map.ts";

const plan = { pupils: 26, seed: 3, participation: 1 };
const { names } = inventClass(plan);
const picture = arrangeSociogram(inventMap(plan));
const legend = {
  mutual: "gjensidig valg",
  oneWay: "ensidig valg",
  unknown: "den andre har ikke svart",
  silent: "har ikke svart",
  halo: "ikke valgt av noen",
  red: "kan trenge deg først",
  amber: "se nærmere",
};

function fileOf(changes: Partial<PictureFile> = {}): PictureFile {
  return {
    picture,
    labels: picture.labels,
    captions: names,
    lookOf: (pupil) => ({
      halo: picture.discs[pupil]?.unchosen === true,
      silent: false,
      severity: pupil === 2 ? "red" : null,
    }),
    mutualOnly: false,
    marks: null,
    title: "Hvem liker du å være sammen med?",
    legend,
    footer: "Fra lærerens hvelv. Slettes innen 31. juli 2027.",
    ...changes,
  };
}

/** Every element with its attributes and the text right after it; throws where the XML is not well formed. */
function elementsOf(svg: string): readonly Element[] {
  const open: string[] = [];
  const found: Element[] = [];
  let rest = svg;
  while (rest !== "") {
    const tag = /^<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<&]*")*)(\/?)>/u.exec(rest);
    if (tag === null) {
      const [text = ""] = /^(?:[^<>&]|&(?:amp|lt|gt|quot);)+/u.exec(rest) ?? [];
      if (text === "") throw new Error(`Not well formed: ${rest.slice(0, 40)}`);
      const last = found.at(-1);
      if (text.trim() !== "" && last !== undefined) last.text += text;
      rest = rest.slice(text.length);
      continue;
    }
    const [whole, end, name = "", attributes = "", empty] = tag;
    if (end !== "") expect(open.pop()).toBe(name);
    else {
      found.push({ name, attributes, text: "" });
      if (empty === "") open.push(name);
    }
    rest = rest.slice(whole.length);
  }
  expect(open).toEqual([]);
  return found;
}

interface Element {
  readonly name: string;
  readonly attributes: string;
  text: string;
}

function captionsIn(svg: string): readonly string[] {
  return elementsOf(svg)
    .filter(({ name, attributes }) => name === "text" && attributes.includes("text-anchor"))
    .map(({ text }) => text);
}

describe("the map as a picture", () => {
  test("has every pupil once, by name, and every tie once", () => {
    const { svg } = writePictureFile(fileOf());
    const elements = elementsOf(svg);
    expect(captionsIn(svg)).toEqual(names);
    expect(elements.filter(({ attributes }) => attributes.includes("data-pupil"))).toHaveLength(26);
    for (const line of picture.lines) {
      const drawn = elements.filter(({ attributes }) =>
        attributes.includes(`d="${linePath(line)}"`),
      );
      expect(drawn).toHaveLength(line.type === "mutual" ? 2 : 1);
    }
  });

  test("by initials or numbers no name is in the file", () => {
    for (const calledBy of ["initials", "numbers"] as const) {
      const captions = captionsOf(names, calledBy);
      const { svg } = writePictureFile(fileOf({ captions }));
      expect(captionsIn(svg)).toEqual(captions);
      expect(new Set(captions).size).toBe(26);
      for (const name of names) expect(svg).not.toContain(name);
    }
  });

  test("needs nothing beside itself", () => {
    const { svg } = writePictureFile(fileOf());
    expect(svg.replaceAll('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
      /https?:|url\(|<style|<script|class=|href|var\(|@/u,
    );
  });

  test("letters that mean something to XML stay letters of the name", () => {
    const captions = names.map((name, index) => (index === 0 ? 'A<b>&"ø\u0007' : name));
    const { svg } = writePictureFile(fileOf({ captions }));
    expect(captionsIn(svg)[0]).toBe("A&lt;b&gt;&amp;&quot;ø");
  });

  test("with mutual choices only, one-way ones and what they mean are left out", () => {
    const { svg } = writePictureFile(fileOf({ mutualOnly: true }));
    const elements = elementsOf(svg);
    for (const line of picture.lines.filter(({ type }) => type !== "mutual")) {
      expect(elements.some(({ attributes }) => attributes.includes(linePath(line)))).toBe(false);
    }
    expect(svg).toContain(`>${legend.mutual}<`);
    expect(svg).not.toContain(`>${legend.oneWay}<`);
  });

  test("what it is and until when stands in the picture itself", () => {
    expect(writePictureFile(fileOf()).svg).toContain("Slettes innen 31. juli 2027.");
  });

  test("all that is drawn lies within it, also after pupils were moved to the edge", () => {
    let moved: SociogramPicture = picture;
    for (const pupil of [0, 5, 9]) moved = withPupilPutDown(moved, pupil, { x: 5000, y: -5000 });
    const file = fileOf({ picture: moved, labels: moved.labels });
    const { svg, width, height } = writePictureFile(file);
    const [, x = "", y = ""] = /<g transform="translate\(([\d.-]+) ([\d.-]+)\)">/u.exec(svg) ?? [];
    for (const { box } of moved.labels) {
      expect(box.left + Number(x)).toBeGreaterThanOrEqual(0);
      expect(box.top + Number(y)).toBeGreaterThanOrEqual(0);
      expect(box.right + Number(x)).toBeLessThanOrEqual(width);
      expect(box.bottom + Number(y)).toBeLessThanOrEqual(height);
    }
  });
});
