import { drawnAt } from "../drawing.ts";
import type { Box, Point } from "../geometry.ts";
import { inOrderOfIds } from "../order.ts";
import type { SociogramRequest } from "../picture.ts";
import { blockPlaces } from "./blocks.ts";
import { targetPlaces } from "./target.ts";
import type { ViewPicture, ViewPlan, ViewRequest } from "./view-picture.ts";

type BlocksPlan = Extract<ViewPlan, { readonly type: "blocks" }>;

/** The picture of a view with places of its own. The same request gives the same picture on every machine. */
export function arrangeView({ map, plan }: ViewRequest): ViewPicture {
  return inOrderOfIds(map, (sorted, order) =>
    plan.type === "target" ? targetView(sorted) : blocksView(sorted, plan, order),
  );
}

function targetView(request: SociogramRequest): ViewPicture {
  const { rings, ...standing } = targetPlaces(request);
  const reach = rings.map(({ radius }) => boxAround({ x: 0, y: 0 }, radius + 2));
  const { picture, shift } = drawnAt(request, { ...standing, reach });
  return {
    picture,
    rings: rings.map(({ received, radius, label }) => ({
      received,
      radius,
      centre: shift,
      label: shifted(label, shift),
    })),
    blocks: [],
  };
}

/** `order` holds the given index of each pupil in the sorted request. */
function blocksView(
  request: SociogramRequest,
  plan: BlocksPlan,
  order: readonly number[],
): ViewPicture {
  const placeOf = new Map(order.map((given, place) => [given, place]));
  const sorted = plan.blocks.map((block) => ({
    ...block,
    pupils: block.pupils.flatMap((pupil) => placeOf.get(pupil) ?? []).sort((a, b) => a - b),
  }));
  const { titles, ...standing } = blockPlaces(request, { ...plan, blocks: sorted });
  const reach = standing.centres.map((centre, pupil) =>
    boxAround(centre, (standing.radii[pupil] ?? 0) + hullReach),
  );
  const { picture, shift } = drawnAt(request, { ...standing, reach });
  return {
    picture,
    rings: [],
    blocks: plan.blocks.map(({ pupils }, index) => ({
      pupils,
      title: shifted(titles[index] ?? { x: 0, y: 0 }, shift),
    })),
  };
}

const hullReach = 20;

function boxAround({ x, y }: Point, by: number): Box {
  return { left: x - by, top: y - by, right: x + by, bottom: y + by };
}

function shifted(point: Point, by: Point): Point {
  return { x: point.x + by.x, y: point.y + by.y };
}
