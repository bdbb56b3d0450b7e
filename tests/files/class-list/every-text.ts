/** Every string and number anywhere in a value, keys included. */
export function everyText(value: unknown): readonly string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  if (typeof value !== "object" || value === null) return [];
  if (value instanceof Map || value instanceof Set) return [...value].flatMap(everyText);
  return Reflect.ownKeys(value).flatMap((key) => [
    String(key),
    ...everyText(Reflect.get(value, key)),
  ]);
}
