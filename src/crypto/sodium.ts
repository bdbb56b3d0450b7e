import type library from "libsodium-wrappers";

/**
 * libsodium in the product's few words. sodium-pupil.ts and sodium-teacher.ts alone import the
 * library; everything else in this folder is given one of these.
 *
 * Lengths that are wrong are bugs of the caller and throw; what does not open is null.
 */
export interface Sodium {
  randomBytes(length: number): Uint8Array;
  /** The same bytes for the same 32-byte seed; a shorter length is a prefix of a longer one. */
  deterministicBytes(length: number, seed: Uint8Array): Uint8Array;
  /** BLAKE2b, 32 bytes. */
  blake2b(message: Uint8Array): Uint8Array;
  /** XChaCha20-Poly1305, key of 32 and nonce of 24 bytes. */
  aeadSeal(plain: Uint8Array, aad: Uint8Array, key: AeadKey): Uint8Array;
  aeadOpen(sealed: Uint8Array, aad: Uint8Array, key: AeadKey): Uint8Array | null;
  /** ISO/IEC 7816-4, to the next multiple of the size. */
  pad(bytes: Uint8Array, size: number): Uint8Array;
  unpad(bytes: Uint8Array, size: number): Uint8Array | null;
  /** An anonymous box for the owner of an X25519 public key. */
  boxSeal(message: Uint8Array, publicKey: Uint8Array): Uint8Array;
  boxOpen(sealed: Uint8Array, keys: BoxKeys): Uint8Array | null;
}

export interface AeadKey {
  readonly key: Uint8Array;
  readonly nonce: Uint8Array;
}

export interface BoxKeys {
  readonly publicKey: Uint8Array;
  readonly secretKey: Uint8Array;
}

/** What the teacher's side needs besides: the larger build of libsodium has it. */
export interface TeacherSodium extends Sodium {
  boxKeyPair(): BoxKeys;
  sha256(message: Uint8Array): Uint8Array;
  /** crypto_kdf: a key of 32 bytes out of another. The context has exactly 8 characters. */
  deriveKey(key: Uint8Array, id: number, context: string): Uint8Array;
  /** Argon2id version 1.3, 32 bytes. Null when the memory cannot be had. */
  argon2id(secret: Uint8Array, salt: Uint8Array, cost: Argon2Cost): Uint8Array | null;
  sealStream(key: Uint8Array): SealStream;
  openStream(key: Uint8Array, header: Uint8Array): OpenStream;
}

export interface Argon2Cost {
  readonly opsLimit: number;
  readonly memLimitKiB: number;
}

/** XChaCha20-Poly1305 secretstream. */
export interface SealStream {
  readonly header: Uint8Array;
  push(plain: Uint8Array, aad: Uint8Array, last: boolean): Uint8Array;
}

export interface OpenStream {
  /** Null for a chunk that is not the next one of this stream. */
  pull(
    sealed: Uint8Array,
    aad: Uint8Array,
  ): { readonly plain: Uint8Array; readonly last: boolean } | null;
}

/** The library cannot run here: WebAssembly is missing or forbidden, or there is no source of randomness. */
export class SodiumUnavailableError extends Error {
  override readonly name = "SodiumUnavailableError";

  constructor() {
    super("libsodium cannot be started");
  }
}

/** What of the library both pages use. Its types promise more than the plain build has at run time. */
export type SodiumLibrary = Pick<
  typeof library,
  | "ready"
  | "randombytes_buf"
  | "randombytes_buf_deterministic"
  | "crypto_generichash"
  | "crypto_aead_xchacha20poly1305_ietf_encrypt"
  | "crypto_aead_xchacha20poly1305_ietf_decrypt"
  | "pad"
  | "unpad"
  | "crypto_box_seal"
  | "crypto_box_seal_open"
>;

const keyBytes = 32;
const nonceBytes = 24;

/** Waits until the library has started. */
export async function startLibrary(ready: Promise<void>): Promise<void> {
  try {
    await ready;
  } catch {
    throw new SodiumUnavailableError();
  }
}

export function sodiumOf(library: SodiumLibrary): Sodium {
  return {
    randomBytes: (length) => library.randombytes_buf(length),
    deterministicBytes: (length, seed) =>
      library.randombytes_buf_deterministic(length, ofLength(seed, keyBytes)),
    blake2b: (message) => library.crypto_generichash(32, message, null),
    aeadSeal: (plain, aad, { key, nonce }) =>
      library.crypto_aead_xchacha20poly1305_ietf_encrypt(
        plain,
        aad,
        null,
        ofLength(nonce, nonceBytes),
        ofLength(key, keyBytes),
      ),
    aeadOpen: (sealed, aad, { key, nonce }) => {
      ofLength(key, keyBytes);
      ofLength(nonce, nonceBytes);
      return orNull(() =>
        library.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed, aad, nonce, key),
      );
    },
    pad: (bytes, size) => library.pad(bytes, size),
    unpad: (bytes, size) =>
      bytes.length > 0 && bytes.length % size === 0
        ? orNull(() => library.unpad(bytes, size))
        : null,
    boxSeal: (message, publicKey) =>
      library.crypto_box_seal(message, ofLength(publicKey, keyBytes)),
    boxOpen: (sealed, { publicKey, secretKey }) => {
      ofLength(publicKey, keyBytes);
      ofLength(secretKey, keyBytes);
      return orNull(() => library.crypto_box_seal_open(sealed, publicKey, secretKey));
    },
  };
}

/** The library throws alike for a wrong key, a changed byte and a length it dislikes: lengths are checked before. */
export function orNull<Value>(open: () => Value): Value | null {
  try {
    return open();
  } catch {
    return null;
  }
}

export function ofLength(bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length !== length) throw new RangeError("Bytes of another length than the protocol's");
  return bytes;
}
