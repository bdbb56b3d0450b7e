import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { inProject } from "../../../scripts/prepare/places.mjs";

/** What relay/openapi.json says about one operation. */
interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, DocumentedAnswer>>;
}

interface DocumentedAnswer {
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

interface ApiFile {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const file = "relay/openapi.json";
// The file is the repository's own; what it must look like is checked by using it.
export const api = JSON.parse(readFileSync(inProject(file), "utf8")) as ApiFile;

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
ajv.addVocabulary(["openapi", "info", "servers", "paths", "components"]);
ajv.addSchema({ $id: file, components: api.components });
const validators = new Map<object, ValidateFunction>();

/** Every operation with every status it may answer, as "putBallot 201". */
export const documentedAnswers: readonly string[] = operations().flatMap(
  ({ operationId, responses }) =>
    Object.keys(responses).map((status) => `${operationId} ${status}`),
);

/** Which of them tests have seen since the module was loaded. */
export const seenAnswers = new Set<string>();

/** Throws unless the file documents this answer: call, status, media type, headers and every field of the body. */
export async function holdToContract(request: Request, response: Response): Promise<void> {
  const path = new URL(request.url).pathname;
  if (!path.startsWith("/v1")) return;
  const operation = operationFor(request.method, path);
  if (operation === null) {
    if (request.method === "HEAD" && response.status === 404) return;
    if (response.status === 404) return holdBody(notFound, await response.clone().json());
    throw new Error(`An answer ${response.status} to a call the file does not know`);
  }
  const answer = operation.responses[String(response.status)];
  const name = `${operation.operationId} ${response.status}`;
  if (answer === undefined) {
    if (await isForeign(response)) return;
    throw new Error(`${name} is not documented`);
  }
  seenAnswers.add(name);
  holdHeaders(name, response, answer);
  const mediaType = response.headers.get("content-type") ?? "";
  const content = answer.content?.[mediaType];
  if (content === undefined) throw new Error(`${name} is not documented as ${mediaType}`);
  if (mediaType === "application/json") holdBody(content.schema, await response.clone().json());
}

/** Throws unless the value is what the named schema says. */
export function holdToSchema(name: string, value: unknown): void {
  holdBody({ $ref: `#/components/schemas/${name}` }, value);
}

const notFound = {
  type: "object",
  additionalProperties: false,
  required: ["error"],
  properties: { error: { const: "not-found" } },
};

/** A request not meant for this relay at all gets not-found whatever it asks. */
async function isForeign(response: Response): Promise<boolean> {
  const body: unknown = await response.clone().json();
  return response.status === 404 && JSON.stringify(body) === '{"error":"not-found"}';
}

function holdHeaders(name: string, response: Response, answer: DocumentedAnswer): void {
  if (response.headers.get("cache-control") !== "no-store")
    throw new Error(`${name} may be cached`);
  const hasRetry = response.headers.has("retry-after");
  if (hasRetry && answer.headers?.["Retry-After"] === undefined) {
    throw new Error(`${name} has an undocumented Retry-After`);
  }
}

function holdBody(schema: object, body: unknown): void {
  const validate = validators.get(schema) ?? compile(schema);
  validators.set(schema, validate);
  if (validate(body)) return;
  throw new Error(
    `${JSON.stringify(body)} is not as documented: ${ajv.errorsText(validate.errors)}`,
  );
}

function compile(schema: object): ValidateFunction {
  const text = JSON.stringify(schema).replaceAll('"#/components', `"${file}#/components`);
  const located: unknown = JSON.parse(text);
  if (typeof located !== "object" || located === null) throw new Error("Not a schema");
  return ajv.compile(located);
}

function operationFor(method: string, path: string): Operation | null {
  for (const [template, methods] of Object.entries(api.paths)) {
    const pattern = new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`);
    const operation = methods[method.toLowerCase()];
    if (operation !== undefined && pattern.test(path)) return operation;
  }
  return null;
}

function operations(): readonly Operation[] {
  return Object.values(api.paths).flatMap((methods) => Object.values(methods));
}
