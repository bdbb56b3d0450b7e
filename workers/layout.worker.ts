import { arrangeSociogram, relabelled } from "../src/core/sociogram/arrange.ts";
import { arrangeKept } from "../src/core/sociogram/arrange-kept.ts";
import { practiceRequest, practiceRounds } from "../src/core/sociogram/practice.ts";
import { arrangeChange, arrangeFromWaves } from "../src/core/sociogram/waves.ts";
import type { LayoutApi } from "./layout.protocol.ts";
import { serve } from "./rpc.ts";

serve<LayoutApi>(self, {
  arrange: (choices) => Promise.resolve(arrangeFromWaves(choices)),
  arrangeKept: (choices, kept) => Promise.resolve(arrangeKept(choices, kept)),
  arrangeChange: (choices, from) => Promise.resolve(arrangeChange(choices, from)),
  relabel: (picture, sizes) => Promise.resolve(relabelled(picture, sizes)),
  // Loaded when a view is chosen: the first map must not wait for it.
  arrangeView: async (request) => {
    const { arrangeView } = await import("../src/core/sociogram/views/arrange-view.ts");
    return arrangeView(request);
  },
});

// The engine compiles what it has seen run: some drawings for practice, while nobody waits, make the first real one fast.
for (let round = 0; round < practiceRounds; round += 1) arrangeSociogram(practiceRequest);
