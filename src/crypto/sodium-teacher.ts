import library from "libsodium-wrappers-sumo";
import { checkSodium } from "./self-test.ts";
import { checkTeacherSodium } from "./self-test-teacher.ts";
import {
  ofLength,
  orNull,
  sodiumOf,
  startLibrary,
  type OpenStream,
  type SealStream,
  type TeacherSodium,
} from "./sodium.ts";

// As in sodium-pupil.ts.
library.ready.catch(() => {});

const keyBytes = 32;
const saltBytes = 16;
const streamHeaderBytes = 24;
const contextCharacters = 8;

/** libsodium for the teacher's page, started and shown to be right. Rejects when it is not. */
export async function loadTeacherSodium(): Promise<TeacherSodium> {
  await startLibrary(library.ready);
  const sodium = teacherSodium();
  checkSodium(sodium);
  checkTeacherSodium(sodium);
  return sodium;
}

function teacherSodium(): TeacherSodium {
  return {
    ...sodiumOf(library),
    boxKeyPair: () => {
      const { publicKey, privateKey } = library.crypto_box_keypair();
      return { publicKey, secretKey: privateKey };
    },
    sha256: (message) => library.crypto_hash_sha256(message),
    deriveKey: (key, id, context) => {
      if (context.length !== contextCharacters) throw new RangeError("Not a context of eight");
      return library.crypto_kdf_derive_from_key(keyBytes, id, context, ofLength(key, keyBytes));
    },
    argon2id: (secret, salt, { opsLimit, memLimitKiB }) => {
      ofLength(salt, saltBytes);
      return orNull(() =>
        library.crypto_pwhash(
          keyBytes,
          secret,
          salt,
          opsLimit,
          memLimitKiB * 1024,
          library.crypto_pwhash_ALG_ARGON2ID13,
        ),
      );
    },
    sealStream,
    openStream,
  };
}

function sealStream(key: Uint8Array): SealStream {
  const { state, header } = library.crypto_secretstream_xchacha20poly1305_init_push(
    ofLength(key, keyBytes),
  );
  return {
    header,
    push: (plain, aad, last) =>
      library.crypto_secretstream_xchacha20poly1305_push(
        state,
        plain,
        aad,
        last
          ? library.crypto_secretstream_xchacha20poly1305_TAG_FINAL
          : library.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE,
      ),
  };
}

function openStream(key: Uint8Array, header: Uint8Array): OpenStream {
  const state = library.crypto_secretstream_xchacha20poly1305_init_pull(
    ofLength(header, streamHeaderBytes),
    ofLength(key, keyBytes),
  );
  return {
    pull: (sealed, aad) => {
      const pulled = orNull(() =>
        library.crypto_secretstream_xchacha20poly1305_pull(state, sealed, aad),
      );
      if (!pulled) return null;
      const last = pulled.tag === library.crypto_secretstream_xchacha20poly1305_TAG_FINAL;
      return { plain: pulled.message, last };
    },
  };
}
