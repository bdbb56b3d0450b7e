import { createKioskSession } from "./app/kiosk/kiosk-session.ts";
import type { PreparedKiosk } from "./app/teacher/teacher-deps.ts";
import { makeKioskPorts } from "./main-kiosk-ports.ts";

/** Everything a kiosk on the teacher's own device needs is here when this resolves: its network may go away. */
export async function prepareKiosk(): Promise<PreparedKiosk> {
  const ports = makeKioskPorts();
  try {
    await Promise.all([ports.crypto.testKiosk(), import("./ui/teacher/kiosk-stage.tsx")]);
  } catch (error) {
    ports.endCrypto();
    throw error;
  }
  return {
    open: (bundle) => createKioskSession(ports, { type: "bundle", bundle }),
    discard: ports.endCrypto,
  };
}
