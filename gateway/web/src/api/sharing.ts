/** Shares of single records, and requests for access that was refused. */
import { answer, http } from "./client";
import { ask, askOfAll, command } from "./resources";
import type { RecordData, Values } from "./types";

export interface Share {
  id: string;
  user_id: string | null;
  group_id: string | null;
  may: "view" | "edit";
  ends_on: string | null;
  reason: string | null;
  created_at: string;
  _labels?: Record<string, string>;
}

/** What the record is called that somebody asks for; away while its service does not answer. */
export interface Subject {
  subject: string | null;
  subject_away: boolean;
}

export interface Waiting {
  items: (RecordData & Subject)[];
  total: number;
}

export async function shares(resource: string, id: string): Promise<Share[]> {
  return (await ask<{ items: Share[] }>(resource, "shares", id)).items;
}

export function share(resource: string, id: string, values: Values) {
  return command<Share>(resource, "shares", id, values);
}

export function unshare(resource: string, id: string, shareId: string) {
  const path = { resource, id, share_id: shareId };
  return answer(http.DELETE("/api/v1/{resource}/{id}/shares/{share_id}", { params: { path } }));
}

export function requestAccess(values: Values) {
  return answer<RecordData>(http.POST("/api/v1/{resource}", { params: { path: { resource: "access-requests" } }, body: values }));
}

export function requestsToDecide() {
  return askOfAll<Waiting>("access-requests", "to_decide", {});
}
