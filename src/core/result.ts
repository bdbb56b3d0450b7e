/** The outcome of something that may fail in an expected way. Bugs throw; everything else is a value. */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure };

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function err<const Failure>(error: Failure): {
  readonly ok: false;
  readonly error: Failure;
} {
  return { ok: false, error };
}
