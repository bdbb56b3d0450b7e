import type { JSX } from "solid-js";
import { startScanWorker } from "../workers/scan.client.ts";
import type { ScanPorts } from "./app/pupil/card-scan.ts";
import { openBrowserCamera } from "./ui/pupil/scan/browser-camera.ts";
import type { ScanViewProps } from "./ui/pupil/scan/scan-entry.tsx";
import { ScanScreen } from "./ui/pupil/scan/scan-screen.tsx";

const ports: ScanPorts = { openCamera: openBrowserCamera, startReader: startScanWorker };

/** Scanning with the real camera. All that only scanning needs comes with this file. */
export function PupilScan(props: ScanViewProps): JSX.Element {
  return <ScanScreen ports={ports} onFragment={props.onFragment} onLeave={props.onLeave} />;
}
