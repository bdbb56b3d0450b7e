import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { bytesToBase64Url } from "../src/core/ids.ts";
import { limits } from "../src/protocol/limits.ts";
import { dataFolderOf, readPublicUrl } from "./config.ts";
import { dayOf, formatDay } from "./days.ts";
import { parseNumber } from "./parse-number.ts";
import { databaseFailureOf, describeDatabaseFailure } from "./store/database-failure.ts";
import { openDatabase } from "./store/database.ts";
import { addInvitation, listInvitations, revokeInvitation } from "./store/invitations.ts";
import { hashInvitation } from "./verifiers.ts";

const usage = `Usage: npm run invite                   makes an invitation and prints its link, once
       npm run invite -- --list         lists the invitations: number, day made, used or not
       npm run invite -- --revoke 3     takes back invitation 3; what was made with it goes on`;

const folder = dataFolderOf(process.env, resolve(import.meta.dirname, ".."));

/** What to print, and whether it went well. */
interface Report {
  readonly text: string;
  readonly isFailure?: boolean;
}

function run(args: readonly string[]): Report {
  const [command, argument, ...rest] = args;
  if (command === undefined) return invite();
  if (command === "--list" && argument === undefined) return withDatabase(list);
  const number = parseNumber(argument ?? "");
  if (command === "--revoke" && number !== null && rest.length === 0) {
    return withDatabase((database) => revoke(database, number));
  }
  return { text: usage, isFailure: command !== "--help" };
}

function invite(): Report {
  const publicUrl = readPublicUrl(process.env["PUBLIC_URL"]);
  if (!publicUrl.ok) return { text: publicUrl.error, isFailure: true };
  const origin = publicUrl.value;
  if (origin === null) {
    return {
      text: "Set PUBLIC_URL to the address teachers use, as the relay has it: without it the relay answers this machine alone and needs no invitation.",
      isFailure: true,
    };
  }
  return withDatabase((database) => {
    const code = randomBytes(limits.invitationBytes);
    const today = dayOf(Date.now() / 1000);
    const number = addInvitation(database, hashInvitation(code), today);
    const link = `${origin}/#invitasjon=${bytesToBase64Url(code)}`;
    return {
      text: `Invitation ${number}, for one teacher; this link is not shown again:\n${link}`,
    };
  });
}

function list(database: DatabaseSync): Report {
  const lines = listInvitations(database).map(
    ({ number, madeDay, used }) =>
      `${String(number).padStart(4)}  made ${formatDay(madeDay)}  ${used ? "used" : "not used"}`,
  );
  return { text: lines.length === 0 ? "There are no invitations." : lines.join("\n") };
}

function revoke(database: DatabaseSync, number: number): Report {
  if (revokeInvitation(database, number)) return { text: `Invitation ${number} is taken back.` };
  return { text: `There is no invitation ${number}.`, isFailure: true };
}

function withDatabase(work: (database: DatabaseSync) => Report): Report {
  const database = openDatabase(folder);
  if (!database.ok) return failure(database.error);
  try {
    return work(database.value);
  } catch (error) {
    const reason = databaseFailureOf(error);
    if (reason === null) throw error;
    return failure(reason);
  } finally {
    database.value.close();
  }
}

function failure(reason: Parameters<typeof describeDatabaseFailure>[0]): Report {
  return { text: describeDatabaseFailure(reason, folder), isFailure: true };
}

const report = run(process.argv.slice(2));
if (report.isFailure === true) {
  console.error(report.text);
  process.exitCode = 1;
} else {
  console.log(report.text);
}
