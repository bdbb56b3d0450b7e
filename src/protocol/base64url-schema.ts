import * as v from "valibot";
import { base64UrlToBytes } from "../core/ids.ts";

/** base64url of exactly so many bytes, in its canonical spelling. The output stays text. */
export function base64UrlOf(length: number) {
  return v.pipe(
    v.string(),
    v.length(Math.ceil((length * 4) / 3)),
    v.check((text) => base64UrlToBytes(text)?.length === length),
  );
}

/** As base64UrlOf, read into bytes. */
export function bytesOf(length: number) {
  return v.pipe(
    base64UrlOf(length),
    v.transform((text) => base64UrlToBytes(text) ?? new Uint8Array()),
  );
}
