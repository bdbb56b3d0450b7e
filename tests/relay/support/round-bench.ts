import type { RelayBench, CallExtra } from "./relay-bench.ts";
import type { InventedContributor, InventedRound } from "./invented-round.ts";

/** The calls about one round at a relay, each as who may make it makes it. */
export interface RoundBench {
  readonly round: InventedRound;
  register(extra?: CallExtra): Promise<Response>;
  status(): Promise<Response>;
  description(): Promise<Response>;
  putName(who: InventedContributor, name: Uint8Array): Promise<Response>;
  list(): Promise<Response>;
  names(): Promise<Response>;
  putShare(who: InventedContributor, body: Uint8Array): Promise<Response>;
  share(who: InventedContributor): Promise<Response>;
  withdraw(who: InventedContributor): Promise<Response>;
  freeze(): Promise<Response>;
  result(): Promise<Response>;
  erase(): Promise<Response>;
}

export function roundBench(relay: RelayBench, round: InventedRound): RoundBench {
  const path = `/v1/rounds/${round.id}`;
  const { owner, invited } = round;
  const as = ({ secret }: InventedContributor, octets?: Uint8Array): CallExtra =>
    octets === undefined ? { ...invited, secret } : { ...invited, secret, octets };
  return {
    round,
    register: (extra = {}) =>
      relay.call("POST", "/v1/rounds", { json: round.registration, ...extra }),
    status: () => relay.call("GET", path, owner),
    description: () => relay.call("GET", `${path}/description`, invited),
    putName: (who, name) => relay.call("PUT", `${path}/names/${who.tag}`, as(who, name)),
    list: () => relay.call("POST", `${path}/list`, owner),
    names: () => relay.call("GET", `${path}/names`, invited),
    putShare: (who, body) => relay.call("PUT", `${path}/shares/${who.tag}`, as(who, body)),
    share: (who) => relay.call("GET", `${path}/shares/${who.tag}`, as(who)),
    withdraw: (who) => relay.call("DELETE", `${path}/shares/${who.tag}`, as(who)),
    freeze: () => relay.call("POST", `${path}/freeze`, owner),
    result: () => relay.call("GET", `${path}/result`, owner),
    erase: () => relay.call("DELETE", path, owner),
  };
}
