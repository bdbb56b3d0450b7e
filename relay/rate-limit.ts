/**
 * A token bucket a network address, in memory alone. It stops one machine from keeping the disk busy, and bears a
 * school behind one address: 700 pupils who each open a card, ask for their slot and send, and 30 teachers whose
 * pages fetch each ballot, are about 3,000 calls.
 */
export interface RateLimiter {
  /** Takes tokens: 0 when they were there, else the whole seconds until they will be. */
  take(address: string, tokens: number): number;
  /** Forgets the addresses whose buckets are full again. */
  forget(): void;
  /** How many addresses are remembered. */
  readonly size: number;
}

export interface RateLimits {
  /** Tokens of a full bucket. */
  readonly capacity: number;
  readonly refillPerSecond: number;
  /** Beyond these, the address seen longest ago is forgotten. */
  readonly addressesMost: number;
}

/** One call is one token; making a survey or a round writes as much as many ballots and takes more. */
export const tokenCosts = { call: 1, creation: 20 } as const;

export const relayRateLimits: RateLimits = {
  capacity: 6000,
  refillPerSecond: 30,
  addressesMost: 20_000,
};

interface Bucket {
  tokens: number;
  filledAtMs: number;
}

export function createRateLimiter(rates: RateLimits, nowMs: () => number): RateLimiter {
  const buckets = new Map<string, Bucket>();

  function refilled(bucket: Bucket, now: number): number {
    const gained = (Math.max(0, now - bucket.filledAtMs) / 1000) * rates.refillPerSecond;
    return Math.min(rates.capacity, bucket.tokens + gained);
  }

  function take(address: string, tokens: number): number {
    const now = nowMs();
    const bucket = buckets.get(address) ?? { tokens: rates.capacity, filledAtMs: now };
    bucket.tokens = refilled(bucket, now);
    bucket.filledAtMs = now;
    // Last used, last in the map: the first is the one to forget.
    buckets.delete(address);
    buckets.set(address, bucket);
    if (buckets.size > rates.addressesMost) forgetFirst();
    if (bucket.tokens < tokens) {
      return Math.ceil((tokens - bucket.tokens) / rates.refillPerSecond);
    }
    bucket.tokens -= tokens;
    return 0;
  }

  function forgetFirst(): void {
    for (const address of buckets.keys()) {
      buckets.delete(address);
      return;
    }
  }

  function forget(): void {
    const now = nowMs();
    for (const [address, bucket] of buckets) {
      if (refilled(bucket, now) >= rates.capacity) buckets.delete(address);
    }
  }

  return {
    take,
    forget,
    get size() {
      return buckets.size;
    },
  };
}
