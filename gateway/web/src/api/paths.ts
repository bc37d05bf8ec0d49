/**
 * Every resource answers the same verbs, so the generic machinery names the resource in a variable.
 * These are the paths with that variable; the record's own fields come from GET /meta.
 */
import type { ProblemBody } from "./problem";
import type { HistoryItem, Job, ListAnswer, Meta, RecordData, SearchHit, Session, Values } from "./types";

interface Answer<Body> {
  headers: Record<string, unknown>;
  content: { "application/json": Body };
}

interface Refusal {
  headers: Record<string, unknown>;
  content: { "application/problem+json": ProblemBody };
}

type Query = Record<string, string | number | undefined>;
type BodyOf<Body> = [Body] extends [never]
  ? { requestBody?: never }
  : { requestBody: { content: { "application/json": Body } } };

type Op<Path, Body, Ok> = BodyOf<Body> & {
  parameters: { path: Path; query?: Query; header?: Record<string, string>; cookie?: never };
  responses: { 200: Answer<Ok>; default: Refusal };
};

type OpenOp<Body, Ok> = BodyOf<Body> & {
  parameters: { path?: never; query?: Query; header?: Record<string, string>; cookie?: never };
  responses: { 200: Answer<Ok>; default: Refusal };
};

type OnResource = { resource: string };
type OnRecord = { resource: string; id: string };

export interface GenericPaths {
  "/session": {
    get: OpenOp<never, Session>;
    post: OpenOp<{ username: string; password: string; otp?: string }, Session>;
    delete: OpenOp<never, undefined>;
  };
  "/me": { patch: OpenOp<{ language?: string; time_zone?: string }, Session["user"]> };
  "/me/password": { post: OpenOp<{ current: string; new: string }, undefined> };
  "/meta": { get: OpenOp<never, Meta> };
  "/search": { get: OpenOp<never, { items: SearchHit[] }> };
  "/jobs/{service}/{id}": {
    get: Op<{ service: string; id: string }, never, Job | { job: Job }>;
    delete: Op<{ service: string; id: string }, never, unknown>;
  };
  "/records/{entity}/{id}/timeline": {
    get: Op<{ entity: string; id: string }, never, { items: HistoryItem[]; next_cursor?: string | null }>;
  };
  "/records/{entity}/{id}/presence": { post: Op<{ entity: string; id: string }, never, unknown> };
  "/{resource}": {
    get: Op<OnResource, never, ListAnswer>;
    post: Op<OnResource, Values, RecordData>;
  };
  "/{resource}/bulk": {
    post: Op<
      OnResource,
      { operation: string; ids?: string[]; filter?: Values; q?: string; values?: Values },
      { job: Job }
    >;
  };
  "/{resource}/{id}": {
    get: Op<OnRecord, never, RecordData>;
    patch: Op<OnRecord, Values, RecordData>;
    delete: Op<OnRecord, never, unknown>;
  };
  "/{resource}/{id}/restore": { post: Op<OnRecord, Values, RecordData> };
  "/{resource}/{id}/history": {
    get: Op<OnRecord, never, { items: HistoryItem[]; next_cursor?: string | null }>;
  };
  "/{resource}/{id}/{command}": {
    get: Op<OnRecord & { command: string }, never, unknown>;
    post: Op<OnRecord & { command: string }, Values, unknown>;
  };
  "/{resource}/{command}": {
    get: Op<OnResource & { command: string }, never, unknown>;
    post: Op<OnResource & { command: string }, Values, unknown>;
  };
}
