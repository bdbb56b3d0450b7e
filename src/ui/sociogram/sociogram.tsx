import { createEffect, createMemo, createSignal, onCleanup, untrack, type JSX } from "solid-js";
import type { Line, SociogramPicture } from "../../core/sociogram/picture.ts";
import { afterFrame, createLater, lineUp, takeInFrames } from "../components/frames.ts";
import { createCarriedLayer, type CarriedLayer } from "./carried-layer.ts";
import type { Dress } from "./dress.ts";
import { createPupilLayer, type DiscLook, type PupilPart } from "./pupil-layer.ts";
import type { Writing } from "./pupil-writing.ts";
import { setAttribute, svgElement } from "./svg-elements.ts";
import { createTieLayer, tieName } from "./tie-layer.ts";
import { walked, walkKeyOf, type Walk } from "./walk.ts";
import styles from "./sociogram.module.css";

export interface SociogramProps {
  readonly picture: SociogramPicture;
  /** True while there is no picture yet: the one given has its size alone, and nothing is shown. */
  readonly isBlank?: boolean;
  /** Missing where nothing is made before there is a picture. */
  readonly names?: readonly string[];
  /** What is written in this picture; null while places for it are sought: nothing is shown before. */
  readonly writing: Writing | null;
  /** Drawn size beside the picture's own. */
  readonly zoom: number;
  readonly mutualOnly: boolean;
  readonly lookOf: (pupil: number) => DiscLook;
  readonly chosen: number | null;
  readonly onChoose: (pupil: number | null) => void;
  /** All of a pupil's ties in words. */
  readonly describe: (pupil: number) => string;
  readonly label: string;
  /** Called when the first picture is shown, in the same frame. */
  readonly onShown?: () => void;
  /** Called when a picture, the first and each that follows, has been on the screen for a frame. */
  readonly onSeen?: () => void;
  /** The order in which Home, End and the page keys go through the class. */
  readonly order: readonly number[];
  /** What a view adds; null where it adds nothing. */
  readonly dress?: Dress | null;
  /** Hears once what pupils can be moved by. */
  readonly onGrip?: (grip: SociogramGrip) => void;
}

/** Moves a pupil in what is drawn, without drawing it anew. */
export interface SociogramGrip {
  /** Takes the pupil off what is drawn, in place. */
  readonly lift: (pupil: number) => void;
  /** Shows the pupil and the pupil's lines as in the picture given; nothing else is touched. */
  readonly carry: (pupil: number, picture: SociogramPicture) => void;
  /** Shows the picture given until it becomes that of the map. */
  readonly putDown: (pupil: number, picture: SociogramPicture) => void;
  /** Everything is as before. */
  readonly giveUp: () => void;
}

/** To move so many discs, or find so many names their places, takes an old machine a good part of a frame. */
const pupilsInATurn = 10;

function partsOf({ discs }: SociogramPicture): readonly PupilPart[] {
  return Array.from({ length: Math.ceil(discs.length / pupilsInATurn) }, (_, turn) => ({
    from: turn * pupilsInATurn,
    to: (turn + 1) * pupilsInATurn,
  }));
}

/** The map of one question. What is pointed at, walked to or chosen keeps its ties; the rest steps back. */
export function Sociogram(props: SociogramProps): JSX.Element {
  const ties = createTieLayer();
  const pupils = createPupilLayer();
  const [hovered, setHovered] = createSignal<number | null>(null);
  let stopPointing = (): void => undefined;
  /** In a task of its own: to be told of the pointer and to draw the map for it together keep an old machine busy. */
  const pointAt = (pupil: number | null): void => {
    stopPointing();
    stopPointing = lineUp(() => setHovered(pupil));
  };
  const pointAtOnce = (pupil: number | null): void => {
    stopPointing();
    setHovered(pupil);
  };
  onCleanup(() => stopPointing());
  const [walk, setWalk] = createSignal<Walk>({
    at: untrack(() => props.order[0] ?? 0),
    origin: null,
  });
  const [focused, setFocused] = createSignal(false);
  /** Once shown it stays: another question is drawn into what is seen. */
  const [complete, setComplete] = createSignal(false);

  /** What is said of each pupil, and the writing that is seen of each: the one names what the other shows. */
  const said: string[] = [];
  const written: Writing[] = [];
  const speak = (index: number): void => {
    const [words, writing] = [said[index], written[index]];
    const pupil = pupils.pupil(index);
    if (words === undefined || writing === undefined || pupil === undefined) return;
    setAttribute(pupil, "aria-label", spokenLabel(words, writing, index));
  };

  // What takes a browser longest is to make, style and lay out discs and names: they are there before their places.
  createEffect(() => {
    if (!props.isBlank) return;
    setComplete(false);
    pupils.prepare(props.names ?? []);
  });
  createEffect(() => ties.draw(props.picture.lines));
  createEffect((before: SociogramPicture | null) => {
    const { picture, zoom, lookOf, writing } = props;
    if (props.isBlank) return null;
    const atOnce = !untrack(complete);
    const nameScale = writing === null ? 1 : nameScaleAt(zoom, writing);
    const draw = (part?: PupilPart): void =>
      pupils.drawDiscs(picture, { lookOf, zoom, nameScale, atOnce, part });
    const write = (part: PupilPart = { from: 0, to: picture.discs.length }): void => {
      if (writing === null) return;
      pupils.write(picture, writing, { nameScale, part });
      for (let pupil = part.from; pupil < Math.min(part.to, picture.discs.length); pupil += 1) {
        written[pupil] = writing;
        speak(pupil);
      }
    };
    if (atOnce) {
      draw();
      write();
      setWalk({ at: untrack(() => props.order[0] ?? 0), origin: null });
      setComplete(writing !== null);
      return picture;
    }
    // Where something is seen already, lines go first, then discs; names go with them, and find their places after.
    const parts = partsOf(picture);
    // The same map at another size stays in one piece.
    if (picture === before) draw();
    const drawn = picture === before ? [] : parts.map((part) => () => draw(part));
    onCleanup(takeInFrames([...drawn, ...parts.map((part) => () => write(part))]).callOff);
    return picture;
  }, null);

  createEffect(() => {
    if (complete()) untrack(() => props.onShown)?.();
  });
  createEffect(() => {
    if (props.picture && complete()) onCleanup(afterFrame(() => props.onSeen?.()));
  });

  let undress: (() => void) | null = null;
  const wear = (put: (() => () => void) | null): void => {
    undress?.();
    undress = put?.() ?? null;
  };
  createEffect(() => {
    const { dress, picture, writing } = props;
    if (!dress) return wear(null);
    if (writing === null) return;
    // A frame after discs have begun to move: what a view marks is as much again. Until then what is worn stays on.
    onCleanup(lineUp(() => wear(() => dressed(dress, picture, writing.scale))));
  });
  onCleanup(() => wear(null));
  /** Gives what takes it off again. */
  const dressed = (dress: Dress, picture: SociogramPicture, scale: number): (() => void) => {
    const behind = svgElement("g", { "aria-hidden": "true" });
    const between = svgElement("g", { "aria-hidden": "true" });
    ties.element.before(behind);
    ties.element.after(between);
    const undress = dress({
      behind,
      between,
      pupils: pupils.pupils,
      bodies: pupils.bodies,
      picture,
      scale,
    });
    return () => {
      behind.remove();
      between.remove();
      undress();
    };
  };

  const shown = createMemo(
    () => hovered() ?? walk().origin ?? (focused() ? walk().at : null) ?? props.chosen,
  );
  /** What a hand has made of a picture, until it comes back as the map's own. */
  const [handMade, setHandMade] = createSignal<{
    readonly from: SociogramPicture;
    readonly picture: SociogramPicture;
  } | null>(null);
  const picture = (): SociogramPicture => {
    const made = handMade();
    return made?.from === props.picture ? made.picture : props.picture;
  };
  const lit = createMemo(() => {
    const pupil = shown();
    return pupil === null ? null : tiesOf(picture(), pupil, props.mutualOnly);
  });
  /** Who is in the hand, with all that is drawn of it. */
  let carried: {
    readonly pupil: number;
    readonly layer: CarriedLayer;
    /** Calls off what is still to be done for it. */
    readonly stop: () => void;
  } | null = null;
  const light = (): void => {
    ties.light(carried === null ? (lit()?.lines ?? null) : null);
    pupils.light(lit()?.pupils ?? null);
    pupils.point(hovered());
  };
  createEffect(light);
  createEffect(() => {
    const { chosen } = props;
    if (chosen !== null) setWalk({ at: chosen, origin: null });
  });
  createEffect<SVGGElement | undefined>((before) => {
    before?.setAttribute("tabindex", "-1");
    const now = complete() ? pupils.pupil(walk().at) : undefined;
    now?.setAttribute("tabindex", "0");
    return now;
  });
  createEffect(() => {
    const { chosen } = props;
    for (const [index, group] of pupils.pupils.entries()) {
      setAttribute(group, "aria-pressed", String(chosen === index));
    }
  });
  createLater(
    () => (props.writing === null ? 0 : props.picture.discs.length),
    (index) => {
      said[index] = props.describe(index);
      speak(index);
    },
  );

  /** The lines of a moved picture that are drawn at all: a view may leave some out. */
  const drawnTies = createMemo(() => new Set(props.picture.lines.map(tieName)));
  const drawnOf = (lines: readonly Line[]): readonly Line[] =>
    lines.filter((line) => drawnTies().has(tieName(line)));
  const lift = (pupil: number): CarriedLayer | null => {
    if (carried?.pupil === pupil) return carried.layer;
    drop();
    pointAtOnce(pupil);
    const group = pupils.pupil(pupil);
    if (group === undefined) return null;
    const { lines } = picture();
    carried = {
      pupil,
      layer: createCarriedLayer(group, props.zoom),
      // First the pupil follows the hand; then the lines are taken from where they were.
      stop: takeInFrames([
        () => undefined,
        () => ties.draw(lines.filter(({ from, to }) => from !== pupil && to !== pupil)),
      ]).callOff,
    };
    light();
    return carried.layer;
  };
  const drop = (): void => {
    carried?.stop();
    carried?.layer.remove();
    carried = null;
  };
  const letGo = (): void => {
    drop();
    pointAtOnce(null);
  };
  onCleanup(drop);
  untrack(() => props.onGrip)?.({
    lift: (pupil) => {
      const disc = picture().discs[pupil];
      const { lines } = tiesOf(picture(), pupil, props.mutualOnly);
      if (disc !== undefined) lift(pupil)?.show(disc.centre, drawnOf(lines));
    },
    carry: (pupil, there) => {
      const disc = there.discs[pupil];
      if (disc === undefined) return;
      const { lines } = tiesOf(there, pupil, props.mutualOnly);
      lift(pupil)?.show(disc.centre, drawnOf(lines));
    },
    putDown: (pupil, there) => {
      const disc = there.discs[pupil];
      const wasCarried = carried !== null;
      const lines = drawnOf(there.lines);
      letGo();
      ties.draw(lines);
      if (disc !== undefined) pupils.place(pupil, disc.centre, wasCarried);
      setHandMade({ from: props.picture, picture: { ...there, lines } });
      light();
    },
    giveUp: () => {
      letGo();
      ties.draw(picture().lines);
      light();
    },
  });

  const pressed = (event: KeyboardEvent): void => {
    const pupil = pupilUnder(event);
    if (pupil === null) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      props.onChoose(pupil);
      setWalk({ at: pupil, origin: null });
      return;
    }
    const key = walkKeyOf(event.key);
    if (key === null) return;
    event.preventDefault();
    const before = walk();
    const next = walked(props.picture, props.order, before, key);
    if (key === "back" && before.origin === null) props.onChoose(null);
    setWalk(next);
    pupils.pupil(next.at)?.focus();
  };

  // Made outside of the page and put in whole: it is laid out and painted once.
  const map = (
    <svg
      class={styles["map"]}
      role="group"
      aria-label={props.label}
      data-complete={complete() ? "" : undefined}
      data-mutual-only={props.mutualOnly ? "" : undefined}
      data-faded={lit() === null ? undefined : ""}
      onPointerOver={(event) => {
        pointAt(event.pointerType === "touch" ? null : pupilUnder(event));
      }}
      onPointerLeave={() => pointAt(null)}
      onClick={(event) => {
        const pupil = pupilUnder(event);
        if (pupil !== null) props.onChoose(props.chosen === pupil ? null : pupil);
      }}
      onKeyDown={pressed}
      onFocusIn={(event) => {
        // Who was tapped or pressed and let go again is no longer looked at.
        setFocused(event.target.matches(":focus-visible"));
        const pupil = pupilUnder(event);
        if (pupil !== null && walk().at !== pupil) setWalk({ at: pupil, origin: null });
      }}
      onFocusOut={() => setFocused(false)}
    >
      <g transform={`scale(${props.zoom})`}>{ties.element}</g>
      {pupils.element}
    </svg>
  );
  return (
    <div
      class={styles["sheet"]}
      style={{
        "inline-size": `${props.picture.width * props.zoom}px`,
        "block-size": `${props.picture.height * props.zoom}px`,
      }}
      data-waiting={complete() ? undefined : ""}
      aria-hidden={complete() ? undefined : "true"}
    >
      {map}
    </div>
  );
}

/** A map that has gone further away keeps its names as large as they were, also before they have their places. */
function nameScaleAt(zoom: number, { scale }: Writing): number {
  return scale * zoom < 0.95 ? 1 / zoom : scale;
}

/** What is written is part of what is spoken, also when it is two letters: so a pupil can be called by either. */
function spokenLabel(spoken: string, { captions, names }: Writing, pupil: number): string {
  const caption = captions[pupil] ?? "";
  return caption === (names[pupil] ?? "") ? spoken : `${spoken} ${caption}`;
}

function tiesOf(
  picture: SociogramPicture,
  pupil: number,
  mutualOnly: boolean,
): { readonly pupils: readonly number[]; readonly lines: readonly Line[] } {
  const lines = picture.lines.filter(
    (line) => (line.from === pupil || line.to === pupil) && (!mutualOnly || line.type === "mutual"),
  );
  return { pupils: [pupil, ...lines.flatMap(({ from, to }) => [from, to])], lines };
}

function pupilUnder(event: Event): number | null {
  if (!(event.target instanceof Element)) return null;
  const pupil = event.target.closest("[data-pupil]")?.getAttribute("data-pupil");
  return pupil === null || pupil === undefined ? null : Number(pupil);
}
