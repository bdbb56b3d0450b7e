import { connect } from "./rpc.ts";
import type { ScanApi } from "./scan.protocol.ts";

const timeoutMs = 30_000;

/** The scanning Worker, which is started with the camera and ended with it. Rejects once it is lost. */
export function startScanWorker(): ScanApi & { terminate(): void } {
  const worker = new Worker(new URL("./scan.worker.ts", import.meta.url), {
    type: "module",
    name: "scan",
  });
  const connection = connect<ScanApi>(worker, { timeoutMs });
  return {
    // Handed over, not copied: a frame is megabytes.
    readFrame: (frame) => connection.with({ transfer: [frame] }).readFrame(frame),
    readPhoto: (photo) => connection.api.readPhoto(photo),
    terminate: connection.terminate,
  };
}
