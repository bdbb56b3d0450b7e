/** The part of the Trusted Types API the pages use (W3C, Trusted Types, 2024); older browsers have none of it. */
interface PolicyRules {
  readonly createHTML?: (text: string) => string;
  readonly createScriptURL?: (url: string) => string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: PolicyRules): MarkupPolicy;
}

interface MarkupPolicy {
  /** A TrustedHTML where the browser knows it, else the text itself. */
  createHTML(text: string): unknown;
}

/** A browser without trusted types enforces none: there everything passes as it is. */
export function makePolicy(name: string, rules: PolicyRules): MarkupPolicy {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy(name, rules) ?? { createHTML: (text) => text };
}

/** Lets Workers be started from this site's own files and from nowhere else. Call it once, before the first Worker. */
export function trustOwnScripts(origin: string): void {
  makePolicy("default", {
    createScriptURL: (url) => {
      if (new URL(url, origin).origin === origin) return url;
      throw new TypeError("A script from another site was refused");
    },
  });
}
