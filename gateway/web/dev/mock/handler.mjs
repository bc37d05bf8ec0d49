// What the gateway answers, as far as the browser application needs it for development and tests.
import { meta } from "./entities.mjs";
import { makeData } from "./data.mjs";
import { entityOf, filtered, labelled, page } from "./store.mjs";

class Refusal extends Error {
  constructor(status, code, more = {}) {
    super(code);
    this.status = status;
    this.body = { status, code, detail: code, call_id: "mock-call", ...more };
  }
}

export function createMock({ signedIn = false } = {}) {
  const data = makeData();
  const histories = new Map();
  const jobs = new Map();
  const listeners = new Set();
  const person = { ...data.users[0], language: null, time_zone: "Asia/Taipei", roles: ["sales_rep"] };
  let open = signedIn;
  let nextId = 1;

  const rowOf = (resource, id) => {
    const row = data[resource]?.find((one) => one.id === id);
    if (!row) throw new Refusal(404, "not_found");
    return row;
  };
  const session = () => ({ user: { id: person.id, name: person.name, username: "demo", language: person.language, time_zone: person.time_zone, roles: person.roles }, csrf_token: "mock" });
  const tell = (resource, row, operation, echo) => listeners.forEach((listener) => listener({ entity: entityOf(resource).name, id: row.id, version: row.version, operation, actor: person.id, echo }));

  function note(resource, row, operation, changes) {
    const items = histories.get(row.id) ?? [];
    items.unshift({ id: String(items.length + 1), at: new Date().toISOString(), actor_id: person.id, actor: person.name, operation, version: row.version, changes });
    histories.set(row.id, items);
  }

  function check(resource, values, partial) {
    const errors = {};
    for (const field of entityOf(resource).fields) {
      const value = values[field.name];
      const missing = value === null || value === "" || (!partial && value === undefined);
      if (field.required && missing && field.default === undefined) errors[field.name] = { code: "required", message: "Please fill this in." };
    }
    if (values.name === "refuse") errors.name = { code: "taken", message: "This name is taken." };
    if (Object.keys(errors).length) throw new Refusal(422, "invalid", { errors });
  }

  function create(resource, values, echo) {
    check(resource, values, false);
    const now = new Date().toISOString();
    const row = { id: `00000000-0000-4000-9000-${String(nextId++).padStart(12, "0")}`, version: 1, created_at: now, updated_at: now, created_by: person.id, updated_by: person.id, deleted_at: null, custom: {}, owner_id: person.id, ...values };
    data[resource].unshift(row);
    note(resource, row, "create", {});
    tell(resource, row, "created", echo);
    return labelled(data, resource, row);
  }

  function update(resource, id, { version, ...values }, echo) {
    const row = rowOf(resource, id);
    check(resource, values, true);
    if (version !== undefined && version < row.version) throw new Refusal(409, "conflict", { current: labelled(data, resource, row), base: { ...labelled(data, resource, row), ...row._base } });
    const changes = {};
    for (const [field, to] of Object.entries(values)) {
      if (JSON.stringify(row[field]) !== JSON.stringify(to)) changes[field] = { from: row[field] ?? null, to };
    }
    row._base = undefined;
    Object.assign(row, values, { custom: { ...row.custom, ...values.custom }, version: row.version + 1, updated_at: new Date().toISOString(), updated_by: person.id });
    note(resource, row, "edit", changes);
    tell(resource, row, "updated", echo);
    return labelled(data, resource, row);
  }

  function bulk(resource, { operation, ids, filter = {}, q, values }) {
    const query = new URLSearchParams(q ? { q } : {});
    for (const [field, asked] of Object.entries(filter)) {
      for (const [op, value] of Object.entries(asked)) query.set(`filter[${field}][${op}]`, String(value));
    }
    const rows = ids ? ids.map((id) => rowOf(resource, id)) : filtered(data, resource, query);
    const job = { id: String(nextId++), service: "customers", state: "running", progress: 0, total: rows.length, result: null };
    jobs.set(job.id, { job, step: () => rows.slice(job.progress, job.progress + 40).forEach((row) => { job.progress += 1; if (operation === "delete") row.deleted_at = new Date().toISOString(); else Object.assign(row, values); }) });
    return { job };
  }

  function onRecord(method, resource, id, rest, body, echo) {
    if (rest === "history") return { items: histories.get(id) ?? [], next_cursor: null };
    if (rest === "restore") return Object.assign(rowOf(resource, id), { deleted_at: null });
    if (rest) return {};
    if (method === "GET") return { ...labelled(data, resource, rowOf(resource, id)), _can: { edit: true, delete: true } };
    if (method === "PATCH") return update(resource, id, body, echo);
    if (method === "DELETE") {
      const row = rowOf(resource, id);
      row.deleted_at = new Date().toISOString();
      tell(resource, row, "deleted", echo);
      return null;
    }
    throw new Refusal(405, "method_not_allowed");
  }

  function work(id) {
    const entry = jobs.get(id);
    entry.step();
    if (entry.job.progress >= entry.job.total) Object.assign(entry.job, { state: "done", result: { done: entry.job.total, failed: 0 } });
    return { job: entry.job };
  }

  function route(method, path, query, body, headers) {
    const [resource, id, rest] = path.split("/").map(decodeURIComponent);
    const echo = headers.get("x-command-id");
    if (path === "session" && method === "POST") {
      if (body.password !== "demo") throw new Refusal(401, "unauthenticated", { detail: "Wrong user name or password." });
      open = true;
      return session();
    }
    if (path === "session/ways") return { providers: [], password_reset: false };
    if (!open) throw new Refusal(401, "unauthenticated");
    if (path === "session" && method === "DELETE") return void (open = false);
    if (path === "session") return session();
    if (path === "me") return Object.assign(person, body);
    if (path === "me/password") return null;
    if (path === "me/sessions") return { items: [] };
    if (path === "me/second-factor") return { active: false, required: false, recovery_codes_left: 0 };
    if (path === "meta") return meta(headers.get("accept-language") ?? "en", session().user);
    if (path === "search") return { items: ["customers", "contacts"].flatMap((one) => page(data, one, query).items.slice(0, 6).map((row) => ({ entity: entityOf(one).name, resource: one, id: row.id, title: row.name, subtitle: row.title ?? row.number }))) };
    if (resource === "jobs") return work(rest);
    if (resource === "records") return { items: histories.get(id) ?? [] };
    if (!data[resource]) throw new Refusal(404, "not_found");
    if (id === "bulk") return bulk(resource, body);
    if (id) return onRecord(method, resource, id, rest, body, echo);
    return method === "POST" ? create(resource, body, echo) : page(data, resource, query);
  }

  /** Answers like fetch does. */
  function handle(method, url, body, headers) {
    try {
      const result = route(method, url.pathname.replace(/^\/api\/v1\//, ""), url.searchParams, body, headers);
      return { status: result == null ? 204 : 200, type: "application/json", body: result ?? null };
    } catch (reason) {
      if (!(reason instanceof Refusal)) throw reason;
      return { status: reason.status, type: "application/problem+json", body: reason.body };
    }
  }

  return { handle, data, subscribe: (listener) => (listeners.add(listener), () => listeners.delete(listener)) };
}
