"""Section 8 of docs/protocol.md, written from that page alone: rounds, shares, shifts and noise.

As samklang_protocol.py, whose notation and vault it uses.
"""

import hashlib
import json
import struct
import sys
import unicodedata
from math import floor

import samklang_protocol as protocol
from nacl import bindings as sodium
from nacl.exceptions import CryptoError
from samklang_protocol import Refused, aead_open, aead_seal, b64u, from_b64u, h, pad, strict_json, u8, u32, unpad

P = 2**61 - 1
FIELDS = {"school": 32, "municipality": 20}
LEVELS = ["school", "municipality"]


# 8.1 Keys, description, invitation


def description_hash(data):
    return h("samklang.round.1", data)[:20]


def write_invitation(round_id, secret, dh):
    check = h("samklang.round-check.1", round_id, secret + dh)[:3]
    return f"r1.{b64u(round_id)}.{b64u(secret + dh + check)}"


def read_invitation(fragment):
    parts = fragment.split(".")
    if len(parts) != 3 or parts[0] != "r1":
        raise Refused("invitation")
    round_id = from_b64u(parts[1], 16)
    body = from_b64u(parts[2], 39)
    if h("samklang.round-check.1", round_id, body[:36])[:3] != body[36:]:
        raise Refused("check")
    return {"id": round_id, "secret": body[:16], "dh": body[16:36]}


def seal_description(round_id, secret, data):
    key = h("samklang.round-key.1", round_id, secret)
    return u8(1) + aead_seal(key, pad(data, 4096), h("samklang.round-aad.1", round_id))


def check_description(d, invitation, level):
    fields = {
        "protocol", "roundId", "publicKey", "level", "mode", "indicators", "place", "term",
        "unitMost", "closesAt", "deleteAt",
    }  # fmt: skip
    if not isinstance(d, dict) or set(d) != fields or set(d["term"]) != {"schoolYear", "half"}:
        raise Refused("fields")
    least, most = {"school": (15, 60), "municipality": (3, 60)}.get(d["level"], (1, 0))
    right = (
        d["protocol"] == 1
        and d["indicators"] == 1
        and d["level"] == level
        and d["mode"] in ("plain", "strict")
        and d["term"]["half"] in ("autumn", "spring")
        and least <= d["unitMost"] <= most
        and 1 <= len(d["place"]) <= 80
        and d["closesAt"] < d["deleteAt"]
        and d["closesAt"] % 900 == d["deleteAt"] % 900 == 0
        and from_b64u(d["roundId"], 16) == invitation["id"]
    )
    from_b64u(d["publicKey"], 32)
    if not right:
        raise Refused("description")


def open_description(fragment, sealed, level):
    invitation = read_invitation(fragment)
    if len(sealed) != 4137 or sealed[0] != 1:
        raise Refused("sealed description")
    key = h("samklang.round-key.1", invitation["id"], invitation["secret"])
    aad = h("samklang.round-aad.1", invitation["id"])
    data = unpad(aead_open(key, sealed[1:], aad), 4096)
    if description_hash(data) != invitation["dh"]:
        raise Refused("dh")
    d = strict_json(data)
    check_description(d, invitation, level)
    return d


# 8.4 Two shares


def expand(seed, wanted):
    stream = sodium.randombytes_buf_deterministic(8 * (wanted + 8), seed)
    words = [word & (2**61 - 1) for word in struct.unpack(f"<{wanted + 8}Q", stream)]
    return [word for word in words if word != P][:wanted]


def alpha_of(round_id, secret):
    seed = h("samklang.round-alpha.1", round_id, secret)
    return next(element for element in expand(seed, 2) if element != 0)


def tag_of(share_secret):
    return hashlib.sha256(b"samklang.tag.1" + share_secret).digest()[:16]


def to_bytes(elements):
    return struct.pack(f"<{len(elements)}Q", *elements)


def from_bytes(data):
    if len(data) % 8 != 0:
        raise Refused("elements")
    elements = list(struct.unpack(f"<{len(data) // 8}Q", data))
    if any(element >= P for element in elements):
        raise Refused("elements")
    return elements


def seal_text(public_key, level, round_id, dh, tag, seed):
    text = u8(1) + u8(LEVELS.index(level)) + struct.pack("<H", 1) + round_id + dh + tag + seed
    return sodium.crypto_box_seal(pad(text, 128), public_key)


def open_text(sealed, public_key, secret_key):
    if len(sealed) != 176:
        raise Refused("text")
    try:
        text = unpad(sodium.crypto_box_seal_open(sealed, public_key, secret_key), 128)
    except CryptoError as error:
        raise Refused("text") from error
    if len(text) != 88 or text[0] != 1 or text[1] > 1 or text[2:4] != b"\x01\x00":
        raise Refused("text")
    return {
        "level": LEVELS[text[1]],
        "id": text[4:20],
        "dh": text[20:40],
        "tag": text[40:56],
        "seed": text[56:],
    }


def make_share(fragment, sealed, level, numbers, share_secret):
    invitation = read_invitation(fragment)
    d = open_description(fragment, sealed, level)
    alpha = alpha_of(invitation["id"], invitation["secret"])
    x = [number % P for number in numbers]
    v = x + [alpha * number % P for number in x]
    seed = sodium.randombytes(32)
    b = [(one - other) % P for one, other in zip(v, expand(seed, len(v)), strict=True)]
    text = seal_text(
        from_b64u(d["publicKey"], 32),
        level,
        invitation["id"],
        invitation["dh"],
        tag_of(share_secret),
        seed,
    )
    return to_bytes(b) + text


# 8.7 The leader's checks, without the bounds of the fields, which have no cryptography in them


def open_sum(keys, data, result):
    d = strict_json(data)
    round_id = from_b64u(d["roundId"], 16)
    dh = description_hash(data)
    if result["contributions"] != len(result["texts"]) or len(result["texts"]) < 3:
        raise Refused("contributions")
    length = 2 * FIELDS[d["level"]]
    v = from_bytes(from_b64u(result["sum"]))
    if len(v) != length:
        raise Refused("sum")
    tags, seeds = [], []
    for entry in result["texts"]:
        text = open_text(from_b64u(entry["text"]), keys["public"], keys["secret"])
        tag = from_b64u(entry["tag"], 16)
        if (text["level"], text["id"], text["dh"], text["tag"]) != (d["level"], round_id, dh, tag):
            raise Refused("text")
        tags.append(tag)
        seeds.append(text["seed"])
    if tags != sorted(set(tags)) or len(set(seeds)) != len(seeds):
        raise Refused("doubled")
    for seed in seeds:
        v = [(one + other) % P for one, other in zip(v, expand(seed, length), strict=True)]
    alpha = alpha_of(round_id, keys["round_secret"])
    x, mac = v[: length // 2], v[length // 2 :]
    if mac != [alpha * one % P for one in x] or x[0] != len(tags):
        raise Refused("mac")
    return [one - P if one > (P - 1) // 2 else one for one in x]


# 8.3 Shifts, 8.9 noise


def unit_key(class_keys):
    by_id = sorted((from_b64u(entry["id"], 16), from_b64u(entry["key"], 32)) for entry in class_keys)
    return h("samklang.rounding-key.1", *(key for _, key in by_id))


def shift(key, field, c):
    digest = h("samklang.rounding.1", key, field, u8(c))
    return next(byte for byte in digest if byte < 255) % 3


def words(row_secrets, field):
    block = 0
    while True:
        seed = h("samklang.noise.1", *row_secrets, field, u32(block))
        yield from struct.unpack("<256I", sodium.randombytes_buf_deterministic(1024, seed))
        block += 1


def below(source, w):
    word = next(word for word in source if word < w * floor(2**32 / w))
    return word % w


def geometric_part(source):
    k = 0
    while below(source, 46) < 45:
        k += 1
        if below(source, k * 32) >= (k - 1) * 32 + 1:
            k = 0
    return k


def noise(row_secrets, field):
    source = words(row_secrets, field)
    first = geometric_part(source)
    return first - geometric_part(source)


# 8.6 Names


def name_aad(round_id, tag):
    return h("samklang.round-name.1", round_id, tag)


def seal_name(fragment, share_secret, name):
    invitation = read_invitation(fragment)
    key = h("samklang.round-names.1", invitation["id"], invitation["secret"])
    plain = pad(unicodedata.normalize("NFC", name).encode("utf-8"), 256)
    return aead_seal(key, plain, name_aad(invitation["id"], tag_of(share_secret)))


def open_names(fragment, entries, own_tag):
    invitation = read_invitation(fragment)
    key = h("samklang.round-names.1", invitation["id"], invitation["secret"])
    names, listed = [], b""
    for entry in entries:
        tag, sealed = from_b64u(entry["tag"], 16), from_b64u(entry["name"], 296)
        plain = unpad(aead_open(key, sealed, name_aad(invitation["id"], tag)), 256)
        names.append({"tag": entry["tag"], "name": plain.decode("utf-8")})
        listed += tag + sealed
    alike = len({entry["name"] for entry in names}) < len(names)
    if alike or len(names) < 3 or own_tag not in [entry["tag"] for entry in names]:
        raise Refused("names")
    return {"names": names, "hash": b64u(h("samklang.round-list.1", invitation["id"], listed))}


# 8.1 The leader's vault


def leader_wrap_aad(vault_id, wrap):
    return h(
        "samklang.leader-wrap.1",
        u8(1),
        vault_id,
        wrap["type"],
        wrap["kdf"],
        u32(wrap["opsLimit"]),
        u32(wrap["memLimitKiB"]),
        from_b64u(wrap["salt"]),
    )


def open_leader_row(header, kit, row):
    if header["format"] != "samklang.leader-vault":
        raise Refused("format")
    vault_id = from_b64u(header["vaultId"], 16)
    wrap = next(wrap for wrap in header["wraps"] if wrap["type"] == "recovery")
    key = h("samklang.leader-recovery.1", vault_id, protocol.read_kit(kit))
    master = aead_open(key, from_b64u(wrap["sealed"]), leader_wrap_aad(vault_id, wrap))
    row_key = protocol.kdf(master, 1, "smklldr1")
    return protocol.open_row(vault_id, row_key, row, from_b64u(row["sealed"]))


# What is asked


def op_invitation(case):
    invitation = read_invitation(case["fragment"])
    return {name: b64u(value) for name, value in invitation.items()}


def op_make_round(case):
    data = from_b64u(case["description"])
    round_id, secret = from_b64u(case["roundId"], 16), from_b64u(case["secret"], 16)
    return {
        "fragment": write_invitation(round_id, secret, description_hash(data)),
        "sealed": b64u(seal_description(round_id, secret, data)),
    }


def op_description(case):
    return open_description(case["fragment"], from_b64u(case["sealed"]), case["level"])


def op_expand(case):
    return [str(element) for element in expand(from_b64u(case["seed"], 32), case["count"])]


def op_make_share(case):
    sealed, secret = from_b64u(case["sealed"]), from_b64u(case["shareSecret"], 32)
    share = make_share(case["fragment"], sealed, case["level"], case["numbers"], secret)
    return {"tag": b64u(tag_of(secret)), "body": b64u(share)}


def op_text(case):
    text = open_text(
        from_b64u(case["sealed"]), from_b64u(case["publicKey"], 32), from_b64u(case["secretKey"], 32)
    )
    return {name: value if name == "level" else b64u(value) for name, value in text.items()}


def op_sum(case):
    keys = {
        "public": from_b64u(case["publicKey"], 32),
        "secret": from_b64u(case["secretKey"], 32),
        "round_secret": from_b64u(case["roundSecret"], 16),
    }
    return open_sum(keys, from_b64u(case["description"]), case["result"])


def op_shift(case):
    return shift(unit_key(case["classes"]), case["field"], case["count"])


def op_noise(case):
    return noise([from_b64u(secret, 32) for secret in case["rowSecrets"]], case["field"])


def op_make_name(case):
    return b64u(seal_name(case["fragment"], from_b64u(case["shareSecret"], 32), case["name"]))


def op_names(case):
    return open_names(case["fragment"], case["names"], case["ownTag"])


def op_leader_row(case):
    return open_leader_row(case["header"], case["kit"], case["row"])


OPS = {name[3:].replace("_", "-"): run for name, run in globals().items() if name.startswith("op_")}


def answer(case):
    try:
        return {"ok": True, "value": OPS[case["op"]](case)}
    except Refused:
        return {"ok": False}


if __name__ == "__main__":
    json.dump([answer(case) for case in json.load(sys.stdin)["cases"]], sys.stdout)
