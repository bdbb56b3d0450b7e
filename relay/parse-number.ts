/** A number from 0 in plain decimal digits, at most nine of them; null for anything else. */
export function parseNumber(text: string): number | null {
  return /^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : null;
}
