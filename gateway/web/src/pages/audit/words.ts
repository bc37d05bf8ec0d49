import i18next from "i18next";
import type { Meta, RecordData } from "@/api/types";
import { findEntity } from "@/app/session";

/** What an entity and its operations are called, whether or not this person may see any of it. */
export interface Names {
  label: string;
  label_plural: string;
  operations: Record<string, string>;
}
export type AuditMeta = Meta & { names?: Record<string, Names> };

/** The word for an operation; a command has its own from its entity, or from any where none is named. */
export function operationWord(meta: AuditMeta, operation: string, entity?: unknown): string {
  const own = findEntity(meta, String(entity));
  const command = (own ? [own] : []).concat(entity ? [] : meta.entities).flatMap((one) => one.commands).find(({ name }) => name === operation);
  const label = command?.label ?? meta.names?.[String(entity)]?.operations[operation] ?? operation.replaceAll("_", " ");
  return own && command ? label : i18next.t(`operation.${operation}`, { defaultValue: label });
}

/** By what somebody proved who they are, where a sign-in tells more than the password. */
export function meansWord(record: RecordData): string | null {
  const { second_factor: factor, provider } = (record.detail ?? {}) as Record<string, unknown>;
  if (record.operation !== "sign_in") return null;
  if (factor === "authenticator" || factor === "recovery_code") return i18next.t(`audit.means.${factor}`);
  return typeof provider === "string" ? i18next.t("audit.means.provider", { provider }) : null;
}

export function entityWord(meta: AuditMeta, record: RecordData): string {
  const name = String(record.entity);
  return findEntity(meta, name)?.label ?? meta.names?.[name]?.label ?? String(record.entity ?? "");
}

/** What is done everywhere, and what only some records know; each once, by its word. */
export function operationChoices(meta: Meta): { value: string; label: string }[] {
  const known = new Map(COMMON.map((name) => [name, operationWord(meta, name)]));
  for (const entity of meta.entities) {
    for (const { name, label } of entity.commands) if (!known.has(name)) known.set(name, label);
  }
  return [...known].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, i18next.language));
}

export function entityChoices(meta: AuditMeta): { value: string; label: string }[] {
  const unseen = Object.entries(meta.names ?? {}).filter(([name]) => !findEntity(meta, name)).map(([name, { label_plural }]) => ({ name, label_plural }));
  return [...meta.entities, ...unseen]
    .map(({ name, label_plural }) => ({ value: name, label: label_plural }))
    .sort((a, b) => a.label.localeCompare(b.label, i18next.language));
}

const COMMON = [
  "view", "create", "edit", "delete", "restore", "export", "sign_in", "sign_out", "change_password", "set_password",
  "act_as", "stop_acting", "bulk", "raise", "issue_token",
];
