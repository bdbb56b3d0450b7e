import type { Language } from "../core/question.ts";

const locales: Readonly<Record<Language, string>> = { nb: "nb-NO", en: "en-GB" };

/** "21. november 2026" / "21 November 2026", in the time zone of the reader. */
export function writeDay(seconds: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(seconds * 1000);
}

/** "fredag 27. november kl. 16:00" / "Friday 27 November at 16:00". */
export function writeDayAndTime(seconds: number, language: Language): string {
  const day = new Intl.DateTimeFormat(locales[language], {
    weekday: "long",
    day: "numeric",
    month: "long",
  }).format(seconds * 1000);
  const time = new Intl.DateTimeFormat("nb-NO", { hour: "2-digit", minute: "2-digit" }).format(
    seconds * 1000,
  );
  return language === "nb" ? `${day} kl. ${time}` : `${day} at ${time}`;
}

/** A calendar day written YYYY-MM-DD, as "31. juli 2027" / "31 July 2027". */
export function writeCalendarDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(Date.parse(`${day}T12:00:00Z`));
}
