/** The verbs of any resource. All data of the application passes here. */
import { answer, http } from "./client";
import type { HistoryItem, Job, ListAnswer, RecordData, SearchHit, Values } from "./types";

export interface ListQuery {
  q?: string;
  sort?: string;
  limit?: number;
  /** As in the address: {"level": "A"} or {"amount[gte]": "1000"}; see whereParams. */
  where?: Record<string, string>;
}

/** filter[level]=A, filter[amount][gte]=1000 */
export function whereParams(where: Record<string, string> | undefined): Record<string, string> {
  const params: Record<string, string> = {};
  for (const [key, value] of Object.entries(where ?? {})) {
    const [, field, op] = /^([^[]+)(\[\w+\])?$/.exec(key) ?? [];
    if (field) params[`filter[${field}]${op ?? ""}`] = value;
  }
  return params;
}

export function list(resource: string, query: ListQuery, cursor?: string, signal?: AbortSignal) {
  const { where, ...rest } = query;
  return answer<ListAnswer>(
    http.GET("/api/v1/{resource}", {
      params: { path: { resource }, query: { ...rest, cursor, ...whereParams(where) } },
      signal,
    }),
  );
}

export function get(resource: string, id: string, signal?: AbortSignal) {
  return answer<RecordData>(http.GET("/api/v1/{resource}/{id}", { params: { path: { resource, id } }, signal }));
}

/** `once` names the attempt: a repeat after a lost answer gives the first result. */
export function create(resource: string, values: Values, once?: string) {
  const header = once ? { "Idempotency-Key": once } : undefined;
  return answer<RecordData>(
    http.POST("/api/v1/{resource}", { params: { path: { resource }, header }, body: values }),
  );
}

export function update(resource: string, id: string, values: Values, version?: number) {
  return answer<RecordData>(
    http.PATCH("/api/v1/{resource}/{id}", { params: { path: { resource, id } }, body: { ...values, version } }),
  );
}

export function remove(resource: string, id: string) {
  return answer(http.DELETE("/api/v1/{resource}/{id}", { params: { path: { resource, id } } }));
}

export function restore(resource: string, id: string) {
  return answer<RecordData>(
    http.POST("/api/v1/{resource}/{id}/restore", { params: { path: { resource, id } }, body: {} }),
  );
}

export function history(resource: string, id: string, cursor?: string) {
  return answer<{ items: HistoryItem[]; next_cursor?: string | null }>(
    http.GET("/api/v1/{resource}/{id}/history", {
      params: { path: { resource, id }, query: { cursor, limit: 50 } },
    }),
  );
}

export function command<Result = RecordData>(resource: string, name: string, id: string, values: Values) {
  return answer(
    http.POST("/api/v1/{resource}/{id}/{command}", {
      params: { path: { resource, id, command: slug(name) } },
      body: values,
    }),
  ) as Promise<Result>;
}

export function commandOnAll<Result = RecordData>(resource: string, name: string, values: Values) {
  return answer(
    http.POST("/api/v1/{resource}/{command}", {
      params: { path: { resource, command: slug(name) } },
      body: values,
    }),
  ) as Promise<Result>;
}

export function ask<Result>(resource: string, name: string, id: string, values?: Record<string, string>) {
  return answer(
    http.GET("/api/v1/{resource}/{id}/{command}", {
      params: { path: { resource, id, command: slug(name) }, query: values },
    }),
  ) as Promise<Result>;
}

/** A query about no record in particular: GET /customers/duplicates?name=…&phones=…,… */
export function askOfAll<Result>(resource: string, name: string, values: Record<string, string>) {
  return answer(
    http.GET("/api/v1/{resource}/{command}", {
      params: { path: { resource, command: slug(name) }, query: values },
    }),
  ) as Promise<Result>;
}

export interface BulkOrder {
  operation: "edit" | "delete" | "restore";
  ids?: string[];
  filter?: Values;
  q?: string;
  values?: Values;
}

export async function bulk(resource: string, order: BulkOrder): Promise<Job> {
  const result = await answer<{ job: Job }>(
    http.POST("/api/v1/{resource}/bulk", { params: { path: { resource } }, body: order }),
  );
  return result.job;
}

export async function job(service: string, id: string): Promise<Job> {
  const result = await answer<{ job: Job }>(
    http.GET("/api/v1/jobs/{service}/{job_id}", { params: { path: { service, job_id: id } } }),
  );
  return result.job;
}

export function cancelJob(service: string, id: string) {
  return answer(http.DELETE("/api/v1/jobs/{service}/{job_id}", { params: { path: { service, job_id: id } } }));
}

export async function search(q: string, signal?: AbortSignal): Promise<SearchHit[]> {
  return (await answer<{ items: SearchHit[] }>(http.GET("/api/v1/search", { params: { query: { q } }, signal }))).items;
}

function slug(command: string): string {
  return command.replaceAll("_", "-");
}
