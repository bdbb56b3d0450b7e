import type { Result } from "../../core/result.ts";

/**
 * Stores an edit, and when another tab wrote in between makes it again on top of what that tab wrote. `store` must read
 * what there is each time. A second conflict is given back.
 */
export async function onTop<Outcome extends Result<unknown, { readonly type: string }>>(
  store: () => Promise<Outcome>,
): Promise<Outcome> {
  const first = await store();
  return first.ok || first.error.type !== "conflict" ? first : store();
}
