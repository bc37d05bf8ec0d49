import i18next from "i18next";
import type { Meta } from "@/api/types";
import { findEntity } from "@/app/session";
import { fieldOf } from "@/entity/values";

/** A grant of everything, as the administrator's role has it. */
export const EVERYTHING = "*";

export interface PermissionName {
  entity: string;
  operation: string;
}

/** "sales.order.edit" in words: what it is about, and what is done to it. */
export function permissionName(meta: Meta, permission: string): PermissionName {
  if (permission === EVERYTHING) return { entity: i18next.t("access.everything"), operation: i18next.t("access.everyOperation") };
  const at = permission.lastIndexOf(".");
  const entity = findEntity(meta, permission.slice(0, at));
  const operation = permission.slice(at + 1);
  const key = `operation.${operation}`;
  const command = entity?.commands.find((one) => one.permission === permission);
  return {
    entity: entity?.label_plural ?? permission.slice(0, at),
    operation: command?.label ?? (i18next.exists(key) ? i18next.t(key) : operation.replaceAll("_", " ")),
  };
}

/** The same in one line. */
export function permissionLine(meta: Meta, permission: string): string {
  const { entity, operation } = permissionName(meta, permission);
  return permission === EVERYTHING ? entity : i18next.t("access.line", { entity, operation });
}

export function fieldLine(meta: Meta, entityName: string, field: string): string {
  const entity = findEntity(meta, entityName);
  const operation = (entity && fieldOf(entity, field)?.label) ?? field;
  return i18next.t("access.line", { entity: entity?.label ?? entityName, operation });
}
