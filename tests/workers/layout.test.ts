import { describe, expect, test } from "vitest";
import { arrangeSociogram } from "../../src/core/sociogram/arrange.ts";
import { practiceRequest } from "../../src/core/sociogram/practice.ts";
import { connect, serve, type WorkerPort } from "../../workers/rpc.ts";
import type { LayoutApi } from "../../workers/layout.protocol.ts";
import { inventMap } from "../support/invented-map.ts";

describe("the layout Worker", () => {
  test("gives the same picture through the copy between threads", async () => {
    const { port1, port2 } = new MessageChannel();
    serve<Pick<LayoutApi, "arrange">>(port2, {
      arrange: (request) => Promise.resolve(arrangeSociogram(request)),
    });
    const page: WorkerPort = Object.assign(port1, { terminate: () => port1.close() });
    const { api } = connect<LayoutApi>(page, { timeoutMs: 60_000 });
    const request = inventMap({ pupils: 26, seed: 1, participation: 1 });
    expect(await api.arrange(request)).toEqual(arrangeSociogram(request));
    port1.close();
    port2.close();
  });

  test("practises on a class of usual size", () => {
    const picture = arrangeSociogram(practiceRequest);
    expect(picture.discs).toHaveLength(26);
    expect(picture.lines).toHaveLength(practiceRequest.ties.length);
  });
});
