import { isIP, isIPv6 } from "node:net";

export interface Connection {
  /** The other end of the socket. */
  readonly peer: string | undefined;
  /** The header X-Forwarded-For. */
  readonly forwardedFor: string | undefined;
}

/**
 * The address whose bucket a call takes from. Behind a proxy of ours it is the last address in X-Forwarded-For, the one
 * the proxy itself saw; what stands before it anybody can write. An IPv6 address counts by its first 64 bits, since
 * every household and phone has all the rest to choose from.
 */
export function clientAddress({ peer, forwardedFor }: Connection, isProxyTrusted: boolean): string {
  const direct = plainAddress(peer ?? "");
  if (!isProxyTrusted) return networkOf(direct);
  const forwarded = plainAddress(forwardedFor?.split(",").at(-1)?.trim() ?? "");
  return networkOf(isIP(forwarded) === 0 ? direct : forwarded);
}

/** IPv4 that arrives at an IPv6 socket is written ::ffff:192.0.2.1. */
function plainAddress(address: string): string {
  return address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, "");
}

export function isLoopback(address: string): boolean {
  return address === "::1" || /^127\.\d+\.\d+\.\d+$/.test(address);
}

function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.split("%", 1).join("").split("::");
  const groups = head === "" ? [] : head.split(":");
  const rest = tail === undefined || tail === "" ? [] : tail.split(":");
  const missing = tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length);
  const all = [...groups, ...Array.from({ length: missing }, () => "0"), ...rest];
  return all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
