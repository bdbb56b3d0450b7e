"""The protocol of docs/protocol.md, version 1, written from that page alone.

It shares nothing with the app but libsodium's C library, by way of PyNaCl; BLAKE2b and SHA-256 are
Python's own. It reads one JSON object {"cases": [{"op": ..., ...}]} and prints a list of answers:
{"ok": true, "value": ...}, or {"ok": false} for what it refuses. Bytes are base64url.
"""

import base64
import hashlib
import json
import re
import struct
import sys
import unicodedata

from nacl import bindings as sodium
from nacl.exceptions import CryptoError


class Refused(Exception):
    """What the protocol says must not be accepted."""


# Notation


def b64u(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def from_b64u(text, length=None):
    if not isinstance(text, str) or not re.fullmatch(r"[A-Za-z0-9_-]*", text):
        raise Refused("base64url")
    try:
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except ValueError as error:
        raise Refused("base64url") from error
    if b64u(data) != text or (length is not None and len(data) != length):
        raise Refused("base64url")
    return data


def u8(value):
    return struct.pack("<B", value)


def u32(value):
    return struct.pack("<I", value)


def h(label, *fields):
    data = b""
    for field in (label, *fields):
        if isinstance(field, str):
            field = field.encode("utf-8")
        data += u32(len(field)) + field
    return hashlib.blake2b(data, digest_size=32).digest()


def aead_seal(key, plain, aad):
    nonce = sodium.randombytes(24)
    sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, aad, nonce, key)
    return nonce + sealed


def aead_open(key, sealed, aad):
    if len(sealed) < 40:
        raise Refused("aead")
    try:
        return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
            sealed[24:], aad, sealed[:24], key
        )
    except CryptoError as error:
        raise Refused("aead") from error


def pad(data, size):
    padded = data + b"\x80"
    return padded + b"\x00" * (-len(padded) % size)


def unpad(data, size):
    if not data or len(data) % size != 0:
        raise Refused("padding")
    stripped = data.rstrip(b"\x00")
    if not stripped.endswith(b"\x80") or len(data) - len(stripped) >= size:
        raise Refused("padding")
    return stripped[:-1]


def kdf(key, number, context):
    return hashlib.blake2b(
        b"",
        digest_size=32,
        key=key,
        salt=struct.pack("<Q", number) + bytes(8),
        person=context.encode("ascii") + bytes(8),
    ).digest()


def strict_json(data):
    try:
        return json.loads(data.decode("utf-8"))
    except ValueError as error:
        raise Refused("json") from error


# 1. Vault

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def kit_check(values, group):
    d1, d2, d3, d4 = values
    return (d1 + 3 * d2 + 9 * d3 + 27 * d4 + 7 * group) % 31


def write_kit(kit):
    number = int.from_bytes(kit, "big")
    values = [(number >> (5 * (31 - place))) & 31 for place in range(32)]
    groups = []
    for group in range(8):
        four = values[4 * group : 4 * group + 4]
        groups.append("".join(CROCKFORD[v] for v in [*four, kit_check(four, group)]))
    return "-".join(groups)


def read_kit(text):
    symbols = re.sub(r"[\s-]", "", text).upper()
    symbols = symbols.replace("I", "1").replace("L", "1").replace("O", "0")
    if len(symbols) != 40 or any(symbol not in CROCKFORD for symbol in symbols):
        raise Refused("kit")
    number = 0
    for group in range(8):
        values = [CROCKFORD.index(symbol) for symbol in symbols[5 * group : 5 * group + 5]]
        if values[4] != kit_check(values[:4], group):
            raise Refused("kit")
        for value in values[:4]:
            number = number << 5 | value
    return number.to_bytes(20, "big")


def wrap_aad(vault_id, wrap):
    return h(
        "samklang.wrap.1",
        u8(1),
        vault_id,
        wrap["type"],
        wrap["kdf"],
        u32(wrap["opsLimit"]),
        u32(wrap["memLimitKiB"]),
        from_b64u(wrap["salt"]),
    )


def check_wrap(wrap):
    if set(wrap) != {"type", "kdf", "opsLimit", "memLimitKiB", "salt", "sealed"}:
        raise Refused("wrap")
    pairing = (wrap["type"], wrap["kdf"])
    if pairing == ("passphrase", "argon2id13"):
        if not 2 <= wrap["opsLimit"] <= 10 or not 65536 <= wrap["memLimitKiB"] <= 1048576:
            raise Refused("cost")
        from_b64u(wrap["salt"], 16)
    elif pairing == ("recovery", "blake2b"):
        if (wrap["opsLimit"], wrap["memLimitKiB"], wrap["salt"]) != (0, 0, ""):
            raise Refused("wrap")
    else:
        raise Refused("wrap")
    from_b64u(wrap["sealed"], 72)


def wrapping_key(vault_id, wrap, secret):
    if wrap["type"] == "recovery":
        return h("samklang.recovery.1", vault_id, read_kit(secret))
    return sodium.crypto_pwhash_alg(
        32,
        unicodedata.normalize("NFC", secret).encode("utf-8"),
        from_b64u(wrap["salt"], 16),
        wrap["opsLimit"],
        wrap["memLimitKiB"] * 1024,
        sodium.crypto_pwhash_ALG_ARGON2ID13,
    )


def make_wrap(vault_id, master_key, terms, secret):
    key = wrapping_key(vault_id, terms, secret)
    return {**terms, "sealed": b64u(aead_seal(key, master_key, wrap_aad(vault_id, terms)))}


def open_header(header, kind, secret):
    if set(header) != {"format", "version", "vaultId", "wraps"}:
        raise Refused("header")
    if header["format"] != "samklang.vault" or header["version"] != 1:
        raise Refused("header")
    vault_id = from_b64u(header["vaultId"], 16)
    for wrap in header["wraps"]:
        check_wrap(wrap)
    types = [wrap["type"] for wrap in header["wraps"]]
    if len(set(types)) != len(types) or kind not in types:
        raise Refused("header")
    wrap = header["wraps"][types.index(kind)]
    key = wrapping_key(vault_id, wrap, secret)
    return vault_id, aead_open(key, from_b64u(wrap["sealed"]), wrap_aad(vault_id, wrap))


def row_aad(vault_id, row):
    return h(
        "samklang.row.1",
        vault_id,
        row["table"],
        row["id"],
        row["scope"],
        u32(row["schema"]),
        u32(row["revision"]),
    )


def seal_row(vault_id, key, row, value):
    plain = json.dumps(value, ensure_ascii=False).encode("utf-8")
    return aead_seal(key, pad(plain, 256), row_aad(vault_id, row))


def open_row(vault_id, key, row, sealed):
    return strict_json(unpad(aead_open(key, sealed, row_aad(vault_id, row)), 256))


class Vault:
    """An open vault and the rows it holds, by the key hierarchy of section 1."""

    def __init__(self, vault_id, master_key):
        self.vault_id = vault_id
        self.export_key = kdf(master_key, 2, "smklvlt1")
        self.row_keys = {"vault": kdf(master_key, 1, "smklvlt1")}

    def open(self, row):
        if row["scope"] not in self.row_keys:
            raise Refused("no key")
        sealed = from_b64u(row["sealed"])
        value = open_row(self.vault_id, self.row_keys[row["scope"]], row, sealed)
        if row["table"] == "keys" and row["scope"] == "vault":
            self.row_keys[row["id"]] = kdf(from_b64u(value["key"], 32), 1, "smklcls1")
        elif row["table"] == "keys":
            self.row_keys[row["id"]] = kdf(from_b64u(value["rowSecret"], 32), 1, "smklsvy1")
        return value


def open_backup(file, kind, secret):
    magic = b"SAMKLANG-BACKUP"
    if file[:15] != magic or file[15:16] != u8(1) or len(file) < 20:
        raise Refused("file")
    (length,) = struct.unpack("<I", file[16:20])
    head = file[: 20 + length]
    stream = file[20 + length :]
    if length > 16384 or len(stream) < 24 + 17:
        raise Refused("file")
    header = strict_json(head[20:])
    if sorted(wrap["type"] for wrap in header["wraps"]) != ["passphrase", "recovery"]:
        raise Refused("file")
    vault = Vault(*open_header(header, kind, secret))
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, stream[:24], vault.export_key)
    sealed = stream[24:]
    plain = b""
    final = sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL
    for start in range(0, len(sealed), 65536 + 17):
        chunk = sealed[start : start + 65536 + 17]
        try:
            part, tag = sodium.crypto_secretstream_xchacha20poly1305_pull(
                state, chunk, h("samklang.backup.1", head)
            )
        except (CryptoError, RuntimeError, ValueError) as error:
            raise Refused("chunk") from error
        is_last = start + len(chunk) == len(sealed)
        if (tag == final) != is_last:
            raise Refused("final")
        plain += part
    content = strict_json(plain)
    keys_first = sorted(content["rows"], key=lambda row: (row["table"] != "keys", row["scope"] != "vault"))
    values = {f"{row['table']} {row['id']}": vault.open(row) for row in keys_first}
    return {"values": values, "tombstones": content["tombstones"]}


def make_backup(header, kind, secret, content):
    vault = Vault(*open_header(header, kind, secret))
    json_header = json.dumps(header).encode("utf-8")
    head = b"SAMKLANG-BACKUP" + u8(1) + u32(len(json_header)) + json_header
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    file = head + sodium.crypto_secretstream_xchacha20poly1305_init_push(state, vault.export_key)
    plain = json.dumps(content).encode("utf-8")
    starts = list(range(0, len(plain), 65536))
    for start in starts:
        tag = (
            sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL
            if start == starts[-1]
            else sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
        )
        file += sodium.crypto_secretstream_xchacha20poly1305_push(
            state, plain[start : start + 65536], h("samklang.backup.1", head), tag
        )
    return file


# 2. Manifest


# What the ids that are asked here mean, told apart from the app's catalogue: the most a value can be, or None for a
# nomination, and the kinds of survey that may ask it.
CATALOGUE = {
    "breaks": ("nomination", None, ("preventive", "investigation")),
    "work": ("nomination", None, ("preventive", "investigation")),
    "thriving": ("scale", 5, ("preventive", "investigation")),
    "friends-elsewhere": ("scale", 3, ("preventive", "investigation")),
    "rate-breaks-5": ("rating", 5, ("investigation",)),
}


def field_length(question, roster):
    kind = CATALOGUE[question["id"]][0]
    return {"scale": 1, "nomination": 1 + (len(roster) + 7) // 8, "rating": 1 + len(roster)}[kind]


def answers_length(manifest):
    return 1 + sum(field_length(q, manifest["roster"]) for q in manifest["questions"])


def pad_to(manifest):
    return (answers_length(manifest) + 1 + 255) // 256 * 256


def check_manifest(manifest):
    fields = {
        "protocol", "surveyId", "publicKey", "kind", "level", "title", "languages", "questions",
        "roster", "padTo", "opensAt", "closesAt", "deleteAt", "contact",
    }  # fmt: skip
    if not isinstance(manifest, dict) or set(manifest) != fields:
        raise Refused("manifest")
    if manifest["protocol"] != 2 or manifest["kind"] not in ("preventive", "investigation"):
        raise Refused("manifest")
    if not 5 <= len(manifest["roster"]) <= 60 or not 1 <= len(manifest["questions"]) <= 40:
        raise Refused("manifest")
    for question in manifest["questions"]:
        right = set(question) == {"type", "id", "cap"} and question["type"] == "catalogue"
        right = right and question["id"] in CATALOGUE
        if not right:
            raise Refused("question")
        kind, _, allowed = CATALOGUE[question["id"]]
        if manifest["kind"] not in allowed or (kind != "nomination" and question["cap"] is not None):
            raise Refused("question")
    if len({q["id"] for q in manifest["questions"]}) != len(manifest["questions"]):
        raise Refused("question")
    if manifest["padTo"] != pad_to(manifest) or manifest["padTo"] > 4096:
        raise Refused("padTo")
    if not manifest["opensAt"] < manifest["closesAt"] < manifest["deleteAt"]:
        raise Refused("times")
    if manifest["kind"] == "investigation" and (
        manifest["closesAt"] - manifest["opensAt"] > 14 * 86400
        or manifest["deleteAt"] - manifest["closesAt"] > 7 * 86400
    ):
        raise Refused("times")
    from_b64u(manifest["publicKey"], 32)


def manifest_hash(data):
    return h("samklang.manifest.1", data)[:20]


def seal_manifest(survey_id, secret, data):
    bucket = next(size for size in (4096, 8192, 16384, 32768, 65536) if len(data) + 1 <= size)
    key = h("samklang.manifest-key.1", survey_id, secret)
    return u8(1) + aead_seal(key, pad(data, bucket), h("samklang.manifest-aad.1", survey_id))


def open_manifest(sealed, card):
    bucket = len(sealed) - 41
    if sealed[:1] != u8(1) or bucket not in (4096, 8192, 16384, 32768, 65536):
        raise Refused("sealed manifest")
    key = h("samklang.manifest-key.1", card["survey_id"], card["secret"])
    data = unpad(aead_open(key, sealed[1:], h("samklang.manifest-aad.1", card["survey_id"])), bucket)
    if manifest_hash(data) != card["mh"]:
        raise Refused("mh")
    manifest = strict_json(data)
    check_manifest(manifest)
    if from_b64u(manifest["surveyId"], 16) != card["survey_id"]:
        raise Refused("survey id")
    if card["index"] >= len(manifest["roster"]):
        raise Refused("index")
    return manifest


# 3. Card


def write_card(survey_id, secret, mh, token, index):
    body = secret + mh + token + u8(index)
    check = h("samklang.card.1", survey_id, body)[:3]
    return f"1.{b64u(survey_id)}.{b64u(body + check)}"


def read_card(fragment):
    parts = fragment.split(".")
    if len(parts) != 3 or parts[0] != "1":
        raise Refused("card")
    survey_id = from_b64u(parts[1], 16)
    data = from_b64u(parts[2], 56)
    if h("samklang.card.1", survey_id, data[:53])[:3] != data[53:]:
        raise Refused("check")
    return {
        "survey_id": survey_id,
        "secret": data[:16],
        "mh": data[16:36],
        "token": data[36:52],
        "index": data[52],
    }


# 4. Slot, ballot, receipt


def derive(name, survey_id, token):
    return h(f"samklang.token.{name}.1", survey_id, token)


def verifier(label, secret):
    return hashlib.sha256(label.encode("ascii") + secret).digest()


def ballot_aad(survey_id, mh, slot):
    return h("samklang.aad.1", survey_id, mh, slot)


def encode_answers(manifest, answers):
    size = len(manifest["roster"])
    data = u8(1)
    for question in manifest["questions"]:
        answer = answers.get(question["id"], {"type": "skipped"})
        kind = CATALOGUE[question["id"]][0]
        if kind == "scale":
            data += u8(answer["value"] if answer["type"] == "chosen" else 0)
        elif kind == "rating":
            given = {r["pupil"]: r["value"] for r in answer.get("ratings", [])}
            data += u8(1 if given else 0) + bytes(given.get(pupil, 0) for pupil in range(size))
        else:
            chosen = sum(1 << pupil for pupil in answer.get("pupils", []))
            state = {"skipped": 0, "nobody": 1, "named": 2}[answer["type"]]
            data += u8(state) + chosen.to_bytes((size + 7) // 8, "little")
    return data


def decode_answers(manifest, index, data):
    if len(data) != answers_length(manifest) or data[0] != 1:
        raise Refused("answers")
    answers = {}
    at = 1
    for question in manifest["questions"]:
        field = data[at : at + field_length(question, manifest["roster"])]
        at += len(field)
        decode = {"scale": decode_scale, "rating": decode_rating, "nomination": decode_nomination}
        kind, most, _ = CATALOGUE[question["id"]]
        bounds = {"most": most, "cap": question["cap"], "index": index, "size": len(manifest["roster"])}
        answers[question["id"]] = decode[kind](field, bounds)
    return answers


def decode_scale(field, bounds):
    value = field[0]
    if value > bounds["most"]:
        raise Refused("value")
    return {"type": "chosen", "value": value} if value else {"type": "skipped"}


def decode_rating(field, bounds):
    given = {pupil: value for pupil, value in enumerate(field[1:]) if value}
    if field[0] > 1 or bool(field[0]) != bool(given):
        raise Refused("state")
    if bounds["index"] in given or any(value > bounds["most"] for value in given.values()):
        raise Refused("rating")
    if not given:
        return {"type": "skipped"}
    return {
        "type": "rated",
        "ratings": [{"pupil": pupil, "value": value} for pupil, value in given.items()],
    }


def decode_nomination(field, bounds):
    state = field[0]
    chosen = int.from_bytes(field[1:], "little")
    pupils = [pupil for pupil in range(8 * len(field)) if chosen >> pupil & 1]
    if state > 2 or (state == 2) != bool(pupils):
        raise Refused("state")
    if bounds["index"] in pupils or any(pupil >= bounds["size"] for pupil in pupils):
        raise Refused("pupil")
    if bounds["cap"] is not None and len(pupils) > bounds["cap"]:
        raise Refused("cap")
    if state == 2:
        return {"type": "named", "pupils": pupils}
    return {"type": ["skipped", "nobody"][state]}


def seal_ballot(card, manifest, plain):
    slot = derive("slot", card["survey_id"], card["token"])
    key = derive("ballot", card["survey_id"], card["token"])
    inner = aead_seal(key, plain, ballot_aad(card["survey_id"], card["mh"], slot))
    return sodium.crypto_box_seal(inner, from_b64u(manifest["publicKey"], 32))


def open_ballot(card, manifest, secret_key, ballot):
    if len(ballot) != manifest["padTo"] + 88:
        raise Refused("size")
    try:
        public_key = from_b64u(manifest["publicKey"], 32)
        inner = sodium.crypto_box_seal_open(ballot, public_key, secret_key)
    except CryptoError as error:
        raise Refused("box") from error
    slot = derive("slot", card["survey_id"], card["token"])
    key = derive("ballot", card["survey_id"], card["token"])
    padded = aead_open(key, inner, ballot_aad(card["survey_id"], card["mh"], slot))
    return decode_answers(manifest, card["index"], unpad(padded, manifest["padTo"]))


def receipt(ballot):
    return [byte % 32 for byte in h("samklang.receipt.1", ballot)[:4]]


def draft_aad(card, slot):
    return h("samklang.draft.1", card["survey_id"], slot, card["mh"])


def seal_draft(card, manifest, place, answers):
    slot = derive("slot", card["survey_id"], card["token"])
    plain = u8(1) + u8(place) + encode_answers(manifest, answers)
    key = derive("draft", card["survey_id"], card["token"])
    return aead_seal(key, pad(plain, manifest["padTo"] + 256), draft_aad(card, slot))


def open_draft(card, manifest, sealed):
    slot = derive("slot", card["survey_id"], card["token"])
    key = derive("draft", card["survey_id"], card["token"])
    plain = unpad(aead_open(key, sealed, draft_aad(card, slot)), manifest["padTo"] + 256)
    if plain[0] != 1 or plain[1] > len(manifest["questions"]):
        raise Refused("draft")
    answers = decode_answers(manifest, card["index"], plain[2:])
    return {"place": plain[1], "answers": answers}


def order_of_classmates(card, question_id, roster_length):
    seed = h("samklang.order.1", derive("order", card["survey_id"], card["token"]), question_id)
    words = struct.iter_unpack("<I", sodium.randombytes_buf_deterministic(4096, seed))
    order = [pupil for pupil in range(roster_length) if pupil != card["index"]]
    for last in range(len(order) - 1, 0, -1):
        bound = last + 1
        (word,) = next(words)
        while word >= 2**32 // bound * bound:
            (word,) = next(words)
        other = word % bound
        order[last], order[other] = order[other], order[last]
    return order


# What the tests ask for


def op_read_card(case):
    card = read_card(case["fragment"])
    token = (card["survey_id"], card["token"])
    return {
        "surveyId": b64u(card["survey_id"]),
        "slot": b64u(derive("slot", *token)),
        "auth": b64u(derive("auth", *token)),
        "verifier": b64u(verifier("samklang.auth.1", derive("auth", *token))),
        "rosterIndex": card["index"],
        "manifestHash": b64u(card["mh"]),
    }


def op_write_card(case):
    parts = [from_b64u(case[name]) for name in ("surveyId", "manifestSecret", "manifestHash", "token")]
    return write_card(*parts, case["rosterIndex"])


def op_open_manifest(case):
    return open_manifest(from_b64u(case["sealed"]), read_card(case["fragment"]))


def op_seal_manifest(case):
    data = from_b64u(case["manifest"])
    sealed = seal_manifest(from_b64u(case["surveyId"]), from_b64u(case["manifestSecret"]), data)
    return {"sealed": b64u(sealed), "manifestHash": b64u(manifest_hash(data))}


def op_open_ballot(case):
    manifest = strict_json(from_b64u(case["manifest"]))
    ballot = from_b64u(case["ballot"])
    card = read_card(case["fragment"])
    answers = open_ballot(card, manifest, from_b64u(case["secretKey"]), ballot)
    return {"answers": answers, "receipt": receipt(ballot)}


def op_seal_ballot(case):
    """plain, when given, takes the place of the padded answers."""
    manifest = strict_json(from_b64u(case["manifest"]))
    card = read_card(case["fragment"])
    if "manifestHash" in case:
        card = {**card, "mh": from_b64u(case["manifestHash"])}
    if "plain" in case:
        plain = from_b64u(case["plain"])
    else:
        plain = pad(encode_answers(manifest, case["answers"]), manifest["padTo"])
    ballot = seal_ballot(card, manifest, plain)
    return {"ballot": b64u(ballot), "receipt": receipt(ballot)}


def op_open_draft(case):
    manifest = strict_json(from_b64u(case["manifest"]))
    return open_draft(read_card(case["fragment"]), manifest, from_b64u(case["sealed"]))


def op_seal_draft(case):
    manifest = strict_json(from_b64u(case["manifest"]))
    card = read_card(case["fragment"])
    return b64u(seal_draft(card, manifest, case["place"], case["answers"]))


def op_order(case):
    return order_of_classmates(read_card(case["fragment"]), case["questionId"], case["rosterLength"])


def op_verifiers(case):
    owner = from_b64u(case["ownerSecret"], 32)
    watch = h("samklang.watch.1", from_b64u(case["surveyId"], 16), owner)
    return {
        "watchSecret": b64u(watch),
        "ownerVerifier": b64u(verifier("samklang.owner.1", owner)),
        "watchVerifier": b64u(verifier("samklang.watch.1", watch)),
    }


def op_open_header(case):
    return b64u(open_header(case["header"], case["kind"], case["secret"])[1])


def op_make_wrap(case):
    vault_id, master_key = from_b64u(case["vaultId"]), from_b64u(case["masterKey"])
    return make_wrap(vault_id, master_key, case["terms"], case["secret"])


def op_read_kit(case):
    return b64u(read_kit(case["text"]))


def op_write_kit(case):
    return write_kit(from_b64u(case["kit"], 20))


def op_open_backup(case):
    return open_backup(from_b64u(case["file"]), case["kind"], case["secret"])


def op_make_backup(case):
    return b64u(make_backup(case["header"], case["kind"], case["secret"], case["content"]))


def row_key(case):
    """Of MK, CK or SK, which the case gives as "secret"."""
    context = {"vault": "smklvlt1", "class": "smklcls1", "survey": "smklsvy1"}[case["under"]]
    return kdf(from_b64u(case["secret"], 32), 1, context)


def op_seal_row(case):
    sealed = seal_row(from_b64u(case["vaultId"]), row_key(case), case["row"], case["value"])
    return {**case["row"], "sealed": b64u(sealed)}


def op_open_row(case):
    row = case["row"]
    return open_row(from_b64u(case["vaultId"]), row_key(case), row, from_b64u(row["sealed"]))


OPS = {name[3:].replace("_", "-"): run for name, run in globals().items() if name.startswith("op_")}


def answer(case):
    try:
        return {"ok": True, "value": OPS[case["op"]](case)}
    except Refused:
        return {"ok": False}


if __name__ == "__main__":
    json.dump([answer(case) for case in json.load(sys.stdin)["cases"]], sys.stdout)
