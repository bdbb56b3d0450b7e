import type { Language } from "../core/question.ts";

const locales: Readonly<Record<Language, string>> = { nb: "nb-NO", en: "en-GB" };

const wholeDay = { day: "numeric", month: "long", year: "numeric" } as const;

/** "21. november 2026" / "21 November 2026", in the time zone of the reader. */
export function writeDay(seconds: number, language: Language): string {
  return formatOf(locales[language], wholeDay).format(seconds * 1000);
}

/** "fredag 27. november kl. 16:00" / "Friday 27 November at 16:00". */
export function writeDayAndTime(seconds: number, language: Language): string {
  const weekday = { weekday: "long", day: "numeric", month: "long" } as const;
  const day = formatOf(locales[language], weekday).format(seconds * 1000);
  const hours = { hour: "2-digit", minute: "2-digit" } as const;
  const time = formatOf("nb-NO", hours).format(seconds * 1000);
  return language === "nb" ? `${day} kl. ${time}` : `${day} at ${time}`;
}

/** A calendar day written YYYY-MM-DD, as "31. juli 2027" / "31 July 2027". */
export function writeCalendarDay(day: string, language: Language): string {
  const format = formatOf(locales[language], { ...wholeDay, timeZone: "UTC" });
  return format.format(Date.parse(`${day}T12:00:00Z`));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Each made once: making one costs some milliseconds, using it next to nothing. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}
