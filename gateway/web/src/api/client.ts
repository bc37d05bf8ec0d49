import createClient, { type Middleware } from "openapi-fetch";
import i18next from "i18next";
import { send } from "./ahead";
import { newCommandId } from "./echo";
import { setOnline } from "./online";
import type { GenericPaths } from "./paths";
import type { paths } from "./schema";
import { Problem, type ProblemBody } from "./problem";

let csrfToken = "";
let askForCsrfToken: (() => Promise<unknown>) | undefined;
let onSignedOut: () => void = () => undefined;

/** The token that cookie callers send with each write; it comes with the session. */
export function setCsrfToken(token: string): void {
  csrfToken = token;
  askForCsrfToken = undefined;
}

/** How writes get the token while the page is drawn from memory and the session has not answered yet. */
export function askForCsrfTokenBy(ask: () => Promise<unknown>): void {
  askForCsrfToken = ask;
}

/** What happens when any call learns that the session is over. */
export function whenSignedOut(handler: () => void): void {
  onSignedOut = handler;
}

const headers: Middleware = {
  async onRequest({ request }) {
    request.headers.set("Accept-Language", i18next.language || "en");
    if (request.method === "GET") return request;
    await askForCsrfToken?.();
    request.headers.set("X-CSRF-Token", csrfToken);
    const command = newCommandId();
    request.headers.set("X-Command-Id", command);
    if (request.method === "POST" && !request.headers.has("Idempotency-Key")) {
      request.headers.set("Idempotency-Key", command);
    }
    return request;
  },
  onResponse({ request, response }) {
    setOnline(true);
    if (response.status === 401 && !request.url.endsWith("/session")) onSignedOut();
    return undefined;
  },
  onError({ error }) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    setOnline(false);
    return new Problem(0, { code: "offline", detail: i18next.t("problem.offline") });
  },
};

function queryString(query: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== "") params.append(key, String(value));
  }
  return params.toString();
}

export const http = createClient<paths & GenericPaths>({
  baseUrl: window.location.origin,
  querySerializer: queryString,
  fetch: send,
});
http.use(headers);

/** /api/v1/customers/<id>… */
const RECORD = /^\/api\/v1\/[\w-]+\/([\da-f]{8}-[\da-f-]{27})/i;

/** The data of an answer; a refusal is thrown as a Problem. */
export async function answer<Data>(
  call: Promise<{ data?: unknown; error?: unknown; response: Response }>,
): Promise<Data> {
  const { data, error, response } = await call;
  if (response.ok) return data as Data;
  const body = (typeof error === "object" && error ? error : { detail: String(error) }) as ProblemBody;
  const problem = new Problem(response.status, body);
  problem.record = RECORD.exec(new URL(response.url || window.location.href).pathname)?.[1];
  throw problem;
}
