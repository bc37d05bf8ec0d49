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
    http.GET("/{resource}", {
      params: { path: { resource }, query: { ...rest, cursor, ...whereParams(where) } },
      signal,
    }),
  );
}

export function get(resource: string, id: string, signal?: AbortSignal) {
  return answer<RecordData>(http.GET("/{resource}/{id}", { params: { path: { resource, id } }, signal }));
}

/** `once` names the attempt: a repeat after a lost answer gives the first result. */
export function create(resource: string, values: Values, once?: string) {
  const header = once ? { "Idempotency-Key": once } : undefined;
  return answer<RecordData>(
    http.POST("/{resource}", { params: { path: { resource }, header }, body: values }),
  );
}

export function update(resource: string, id: string, values: Values, version?: number) {
  return answer<RecordData>(
    http.PATCH("/{resource}/{id}", { params: { path: { resource, id } }, body: { ...values, version } }),
  );
}

export function remove(resource: string, id: string) {
  return answer(http.DELETE("/{resource}/{id}", { params: { path: { resource, id } } }));
}

export function restore(resource: string, id: string) {
  return answer<RecordData>(
    http.POST("/{resource}/{id}/restore", { params: { path: { resource, id } }, body: {} }),
  );
}

export function history(resource: string, id: string, cursor?: string) {
  return answer<{ items: HistoryItem[]; next_cursor?: string | null }>(
    http.GET("/{resource}/{id}/history", {
      params: { path: { resource, id }, query: { cursor, limit: 50 } },
    }),
  );
}

export function command<Result = RecordData>(resource: string, name: string, id: string, values: Values) {
  return answer(
    http.POST("/{resource}/{id}/{command}", {
      params: { path: { resource, id, command: slug(name) } },
      body: values,
    }),
  ) as Promise<Result>;
}

export function commandOnAll<Result = RecordData>(resource: string, name: string, values: Values) {
  return answer(
    http.POST("/{resource}/{command}", {
      params: { path: { resource, command: slug(name) } },
      body: values,
    }),
  ) as Promise<Result>;
}

export function ask<Result>(resource: string, name: string, id: string, values?: Record<string, string>) {
  return answer(
    http.GET("/{resource}/{id}/{command}", {
      params: { path: { resource, id, command: slug(name) }, query: values },
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
    http.POST("/{resource}/bulk", { params: { path: { resource } }, body: order }),
  );
  return result.job;
}

export async function job(service: string, id: string): Promise<Job> {
  const result = await answer<Job | { job: Job }>(
    http.GET("/jobs/{service}/{id}", { params: { path: { service, id } } }),
  );
  return "job" in result ? result.job : result;
}

export function cancelJob(service: string, id: string) {
  return answer(http.DELETE("/jobs/{service}/{id}", { params: { path: { service, id } } }));
}

export async function search(q: string, signal?: AbortSignal): Promise<SearchHit[]> {
  return (await answer(http.GET("/search", { params: { query: { q } }, signal }))).items;
}

function slug(command: string): string {
  return command.replaceAll("_", "-");
}
