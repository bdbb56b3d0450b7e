import { err, ok, type Result } from "../src/core/result.ts";

/**
 * The body of a request, of at most `bytesMost` bytes. A longer one is refused by its stated length before any of it
 * is read, and where no length is stated as soon as it grows beyond. "malformed" is another media type than the one
 * asked for, or a body that breaks off.
 */
export async function readBody(
  request: Request,
  mediaType: string,
  bytesMost: number,
): Promise<Result<Uint8Array, "malformed" | "too-large">> {
  if (mediaTypeOf(request) !== mediaType) return err("malformed");
  const stated = request.headers.get("content-length");
  if (stated !== null && Number(stated) > bytesMost) return err("too-large");
  try {
    return await collect(request.body, bytesMost);
  } catch {
    return err("malformed");
  }
}

/** A body of JSON, read, and the bytes it came as; "malformed" when it is none. */
export async function readJson(
  request: Request,
  bytesMost: number,
): Promise<Result<JsonBody, "malformed" | "too-large">> {
  const body = await readBody(request, "application/json", bytesMost);
  if (!body.ok) return body;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body.value);
    const data: unknown = JSON.parse(text);
    return ok({ data, bytes: body.value });
  } catch {
    return err("malformed");
  }
}

export interface JsonBody {
  readonly data: unknown;
  readonly bytes: Uint8Array;
}

async function collect(
  body: ReadableStream<Uint8Array> | null,
  bytesMost: number,
): Promise<Result<Uint8Array, "too-large">> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > bytesMost) return err("too-large");
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks, length));
}

function mediaTypeOf(request: Request): string {
  return (request.headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
