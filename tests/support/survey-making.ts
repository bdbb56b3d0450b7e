import { mkdirSync, writeFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { axeViolations } from "./axe.ts";
import {
  button,
  heading,
  keepCopies,
  makeVault,
  teacherAt,
  type Teacher,
} from "./teacher-steps.ts";

/** A teacher whose vault has these classes; she stands at the first. */
export async function teacherWithClasses(
  page: Page,
  origin: string,
  classes: Readonly<Record<string, readonly string[]>>,
): Promise<Teacher> {
  const teacher = teacherAt(page);
  const { words } = teacher;
  await keepCopies(page);
  await page.goto(origin);
  await makeVault(teacher, "Tyttebærlyng under Rondane 84");
  for (const [name, pupils] of Object.entries(classes)) {
    await button(teacher, words.shell.product).click();
    await page.getByRole("main").getByRole("button", { name: words.shell.newClass }).click();
    await page.getByLabel(words.classes.newClass.paste).fill(pupils.join("\n"));
    await button(teacher, words.classes.newClass.read).click();
    await page.getByLabel(words.classes.preview.className).fill(name);
    await button(teacher, words.classes.preview.submit(pupils.length)).click();
    await expect(heading(teacher, name)).toBeVisible();
  }
  await goToClass(teacher, Object.keys(classes)[0] ?? "");
  return teacher;
}

export async function goToClass(teacher: Teacher, name: string): Promise<void> {
  const { page } = teacher;
  await page.getByRole("navigation").first().getByRole("button", { name, exact: true }).click();
  await expect(heading(teacher, name)).toBeVisible();
}

/**
 * Accessible by day and by night on a phone and a large screen, also with letters of twice the size, and nothing
 * sticks out. Pictures for people where a folder for them is named.
 */
export async function lookAt(page: Page, name: string): Promise<void> {
  for (const width of [360, 820, 1440]) {
    await page.setViewportSize({ width, height: 1000 });
    if (width !== 820) {
      expect.soft(await axeViolations(page), `${name}, ${width} px`).toEqual([]);
    }
    expect.soft(await sticksOut(page), `${name}, ${width} px`).toBe(false);
    await keepPicture(page, `${name}-${width}`);
  }
  await page.emulateMedia({ colorScheme: "dark" });
  expect.soft(await axeViolations(page, ["color-contrast"]), `${name}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  expect.soft(await sticksOut(page), `${name}, large letters`).toBe(false);
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
}

export function sticksOut(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}

export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env["SCREENSHOTS"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.png`, await page.screenshot({ fullPage: true }));
}
