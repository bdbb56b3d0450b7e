export interface SecurityOptions {
  /** True when pages are reached by https alone: then browsers are told never to try http. */
  readonly https: boolean;
  /** True for the one page that asks for the camera, to scan a card. */
  readonly camera: boolean;
}

/**
 * What a page may load and where it may send: its own origin, and nothing in the page itself. Should anything foreign
 * ever get into a page, it can run nothing and tell nobody.
 */
const contentSecurityPolicy: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  // libsodium is WebAssembly.
  "script-src": "'self' 'wasm-unsafe-eval'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
  // Text becomes markup or a script's address only by the two policies of the pages (src/ui/trusted-markup.ts).
  "require-trusted-types-for": "'script'",
  "trusted-types": "samklang-templates default",
};

/** Off, for the page and everything in it. `self` where a page of ours uses it; the camera is apart. */
const permissions: Readonly<Record<string, "none" | "self">> = {
  accelerometer: "none",
  autoplay: "none",
  "clipboard-read": "none",
  "clipboard-write": "self",
  "display-capture": "none",
  fullscreen: "self",
  geolocation: "none",
  gyroscope: "none",
  hid: "none",
  "local-fonts": "none",
  magnetometer: "none",
  microphone: "none",
  midi: "none",
  payment: "none",
  "publickey-credentials-get": "none",
  "screen-wake-lock": "none",
  serial: "none",
  usb: "none",
  "xr-spatial-tracking": "none",
};

/** The headers of every answer, of pages and calls alike. */
export function securityHeaders({
  https,
  camera,
}: SecurityOptions): Readonly<Record<string, string>> {
  const allowed = { ...permissions, camera: camera ? "self" : "none" };
  return {
    "Content-Security-Policy": Object.entries(contentSecurityPolicy)
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join("; "),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
    "Permissions-Policy": Object.entries(allowed)
      .map(([feature, whom]) => `${feature}=(${whom === "self" ? "self" : ""})`)
      .join(", "),
    ...(https ? { "Strict-Transport-Security": "max-age=63072000" } : {}),
  };
}
