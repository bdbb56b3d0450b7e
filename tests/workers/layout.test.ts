import { describe, expect, test } from "vitest";
import { arrangeSociogram } from "../../src/core/sociogram/arrange.ts";
import { requestOf } from "../../src/core/sociogram/choices.ts";
import { practiceRequest } from "../../src/core/sociogram/practice.ts";
import { connect, serve, type WorkerPort } from "../../workers/rpc.ts";
import type { LayoutApi } from "../../workers/layout.protocol.ts";
import { inventClass } from "../support/invented-class.ts";

describe("the layout Worker", () => {
  test("gives the same picture through the copy between threads", async () => {
    const { port1, port2 } = new MessageChannel();
    serve<Pick<LayoutApi, "arrange">>(port2, {
      arrange: (choices) => Promise.resolve(arrangeSociogram(requestOf(choices))),
    });
    const page: WorkerPort = Object.assign(port1, { terminate: () => port1.close() });
    const { api } = connect<LayoutApi>(page, { timeoutMs: 60_000 });
    const { input } = inventClass({ pupils: 26, seed: 1, participation: 1 });
    const choices = {
      pupils: input.pupils.map(({ id }) => ({ id, labelWidth: 40 })),
      answers: input.nominations[0]?.answers ?? [],
      start: null,
    };
    expect(await api.arrange(choices)).toEqual(arrangeSociogram(requestOf(choices)));
    port1.close();
    port2.close();
  });

  test("practises on a class of usual size", () => {
    const picture = arrangeSociogram(practiceRequest);
    expect(picture.discs).toHaveLength(26);
    expect(picture.lines).toHaveLength(practiceRequest.ties.length);
  });
});
