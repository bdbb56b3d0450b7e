/**
 * What a scanned code's text has for the pupil's page: the fragment of a card's or a kiosk's address, without "#".
 * Null for every other text. The fragment alone counts (docs/decisions/0030-the-fragment-of-a-scanned-code.md): the
 * address before it is held to a form and then let go of, and nothing is ever asked of it. Whether the fragment is whole
 * is for those who open it, as with one that came in the address.
 */
export function scannedFragment(text: string): string | null {
  return pupilAddress.exec(text.trim())?.[1] ?? null;
}

/** Longer than the longest kiosk link, shorter than what a QR code can hold. */
const pupilAddress = /^https?:\/\/[^\s#?]{1,300}\/svar#(k?1\.[\w.-]{1,2400})$/iu;
