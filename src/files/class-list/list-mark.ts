/** Takes off what numbers or marks a line of a list: "1. ", "12) ", "3 ", "4 - ", "- ", "• ". */
export function withoutListMark(text: string): string {
  return text.replace(/^\s*(?:\d{1,2}(?:\s*[.):]\s*|\s+[-–—]\s*|\s+)|[-–—•*·▪◦●○■□‣⁃]\s*)/u, "");
}
