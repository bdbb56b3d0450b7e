import type { CameraProblem, OpenCamera } from "../../../app/pupil/card-scan.ts";
import { err, ok, type Result } from "../../../core/result.ts";

/** Ten pictures a second: a hand that holds a card still long enough to look at it holds it longer than that. */
const pauseMs = 100;

/** Asks for the camera; the browser asks the person. turn: as in ScanPorts. */
export async function openBrowserCamera(turn: number): Promise<Result<OpenCamera, CameraProblem>> {
  // Older browsers, and every browser on a page reached by http, have none of it, whatever the types say.
  const { mediaDevices } = navigator as { readonly mediaDevices?: MediaDevices };
  if (mediaDevices?.getUserMedia === undefined) return err(isSecureContext ? "none" : "insecure");
  try {
    const wanted = await cameraInTurn(mediaDevices, turn);
    const stream = await mediaDevices.getUserMedia({
      audio: false,
      video: { width: { ideal: 1280 }, height: { ideal: 720 }, ...wanted },
    });
    // Only after permission does the browser tell all of them.
    return ok(shownCamera(stream, (await camerasOf(mediaDevices)).length));
  } catch (error) {
    return err(problemOf(error));
  }
}

async function cameraInTurn(devices: MediaDevices, turn: number): Promise<MediaTrackConstraints> {
  const away = { facingMode: { ideal: "environment" } };
  if (turn === 0) return away;
  const cameras = await camerasOf(devices);
  const deviceId = cameras[turn % Math.max(1, cameras.length)]?.deviceId ?? "";
  return deviceId === "" ? away : { deviceId: { exact: deviceId } };
}

async function camerasOf(devices: MediaDevices): Promise<readonly MediaDeviceInfo[]> {
  const all = await devices.enumerateDevices();
  return all.filter(({ kind }) => kind === "videoinput");
}

function shownCamera(stream: MediaStream, count: number): OpenCamera {
  const tracks = stream.getTracks();
  const picture = document.createElement("video");
  picture.muted = true;
  picture.autoplay = true;
  // Without it iPhones take the whole screen for the picture.
  picture.playsInline = true;
  picture.disablePictureInPicture = true;
  // What it shows cannot be heard, and what matters of it is said beside it.
  picture.setAttribute("aria-hidden", "true");
  picture.srcObject = stream;
  let stopped = false;
  const isOn = () => !stopped && tracks.some(({ readyState }) => readyState === "live");
  return {
    picture,
    mirrored: tracks.every((track) => track.getSettings().facingMode !== "environment"),
    count,
    async nextFrame() {
      while (isOn()) {
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
        if (!isOn() || picture.readyState < picture.HAVE_CURRENT_DATA) continue;
        const frame = await frameOf(picture);
        if (frame !== null) return frame;
      }
      return null;
    },
    stop() {
      stopped = true;
      for (const track of tracks) track.stop();
      picture.srcObject = null;
    },
  };
}

/** Null for a picture that went away while it was taken. */
async function frameOf(picture: HTMLVideoElement): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(picture);
  } catch {
    return null;
  }
}

/** Names of the errors in W3C, Media Capture and Streams, 10.2.1. */
function problemOf(error: unknown): CameraProblem {
  switch (error instanceof Error ? error.name : "") {
    case "NotAllowedError":
    case "SecurityError":
      return "refused";
    case "NotFoundError":
    case "OverconstrainedError":
      return "none";
    default:
      return "busy";
  }
}
