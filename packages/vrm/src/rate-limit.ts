import { type Credential, type RateLimit, tokenBucket } from "@busbar/runtime";

// The portal counts by token, so everything in this process that uses the same token shares one bucket.

/** What the portal lets through: 200 at once, then one each 0.33 s. */
const PACE = { capacity: 200, interval: 330 } as const;

/** Buckets that are not full, by what the portal counts by; one that is not there is full. */
const buckets = new Map<string | Credential, { bucket: RateLimit; fullAt: number }>();

const names = new WeakMap<Credential, string>();

/** Has a credential share its bucket with all others of this name. */
export function limitBy(name: string, credential: Credential): Credential {
  names.set(credential, name);
  return credential;
}

/** Holds requests back by the credential that they are sent with; without one it does not. */
export const limitByCredential: RateLimit = {
  take(signal, settings) {
    const { auth } = settings;
    if (!auth) {
      return undefined;
    }
    const now = performance.now();
    for (const [other, { fullAt }] of buckets) {
      if (fullAt <= now) {
        buckets.delete(other);
      }
    }
    const name = names.get(auth) ?? auth;
    const entry = buckets.get(name) ?? { bucket: tokenBucket(PACE), fullAt: now };
    entry.fullAt += PACE.interval;
    buckets.set(name, entry);
    return entry.bucket.take(signal, settings);
  },
};
