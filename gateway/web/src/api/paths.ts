/**
 * Beside the generated paths: every resource answers the same verbs, and the generic machinery has
 * the resource in a variable. These are the paths with that variable; the record's own fields come from GET /meta.
 */
import type { ProblemBody } from "./problem";
import type { HistoryItem, Job, ListAnswer, RecordData, Values } from "./types";

interface Answer<Body> {
  headers: Record<string, unknown>;
  content: { "application/json": Body };
}

interface Refusal {
  headers: Record<string, unknown>;
  content: { "application/problem+json": ProblemBody };
}

type Query = Record<string, string | string[] | number | undefined>;
type BodyOf<Body> = [Body] extends [never]
  ? { requestBody?: never }
  : { requestBody: { content: { "application/json": Body } } };

type Op<Path, Body, Ok> = BodyOf<Body> & {
  parameters: { path: Path; query?: Query; header?: Record<string, string>; cookie?: never };
  responses: { 200: Answer<Ok>; default: Refusal };
};

type OnResource = { resource: string };
type OnRecord = { resource: string; id: string };

export interface GenericPaths {
  "/api/v1/{resource}": {
    get: Op<OnResource, never, ListAnswer>;
    post: Op<OnResource, Values, RecordData>;
  };
  "/api/v1/{resource}/bulk": {
    post: Op<
      OnResource,
      { operation: string; ids?: string[]; filter?: Values; q?: string; values?: Values },
      { job: Job }
    >;
  };
  "/api/v1/{resource}/{id}": {
    get: Op<OnRecord, never, RecordData>;
    patch: Op<OnRecord, Values, RecordData>;
    delete: Op<OnRecord, never, unknown>;
  };
  "/api/v1/{resource}/{id}/restore": { post: Op<OnRecord, Values, RecordData> };
  "/api/v1/{resource}/{id}/history": {
    get: Op<OnRecord, never, { items: HistoryItem[]; next_cursor?: string | null }>;
  };
  "/api/v1/{resource}/{id}/shares/{share_id}": { delete: Op<OnRecord & { share_id: string }, never, unknown> };
  "/api/v1/{resource}/{id}/{command}": {
    get: Op<OnRecord & { command: string }, never, unknown>;
    post: Op<OnRecord & { command: string }, Values, unknown>;
  };
  "/api/v1/{resource}/{command}": {
    get: Op<OnResource & { command: string }, never, unknown>;
    post: Op<OnResource & { command: string }, Values, unknown>;
  };
}
