/** All writes of records pass here: caches follow, conflicts are asked about, deletions can be undone. */
import i18next from "i18next";
import { keys } from "@/api/keys";
import { asProblem, Problem } from "@/api/problem";
import * as api from "@/api/resources";
import type { EntityMeta, RecordData, Values } from "@/api/types";
import { reportFailure } from "@/app/failures";
import { queryClient } from "@/app/query";
import { toast } from "@/parts/toast";
import { consentTo } from "./access/consent";
import { dropAnswers, dropRow, wrote } from "./cache";
import { askAboutConflict } from "./conflict/ask";
import { titleOf } from "./values";

/**
 * Saves changed fields. Where a colleague changed the same ones in between, the conflict dialog asks
 * field by field; whoever closes it without choosing gets the refusal back and keeps what they typed.
 */
export async function saveRecord(
  entity: EntityMeta,
  id: string,
  values: Values,
  version: number | undefined,
): Promise<RecordData> {
  await consentTo(entity, "update", id, values);
  let mine = values;
  let read = version;
  for (;;) {
    try {
      const saved = await api.update(entity.resource, id, mine, read);
      wrote(entity.resource, saved);
      return saved;
    } catch (reason) {
      const problem = asProblem(reason);
      const { current, base } = problem.body;
      if (problem.status !== 409 || !current) throw problem;
      const chosen = await askAboutConflict({ entity, mine, current, base });
      if (!chosen) throw problem;
      if (Object.keys(chosen).length === 0) {
        wrote(entity.resource, current);
        return current;
      }
      mine = chosen;
      read = current.version;
    }
  }
}

export async function createRecord(entity: EntityMeta, values: Values, once?: string): Promise<RecordData> {
  await consentTo(entity, "create", undefined, values);
  const saved = await api.create(entity.resource, values, once);
  queryClient.setQueryData(keys.record(entity.resource, saved.id), saved);
  void queryClient.invalidateQueries({ queryKey: keys.lists(entity.resource) });
  void queryClient.invalidateQueries({ queryKey: keys.fews(entity.resource) });
  dropAnswers(entity.resource);
  return saved;
}

/** Deletes at once and offers the way back for eight seconds; later it is in the history. */
export async function removeRecord(entity: EntityMeta, record: RecordData): Promise<void> {
  await consentTo(entity, "delete", record.id);
  await api.remove(entity.resource, record.id);
  dropRow(entity.resource, record.id);
  const deleted = { ...record, deleted_at: new Date().toISOString() };
  queryClient.setQueryData(keys.record(entity.resource, record.id), deleted);
  void queryClient.invalidateQueries({ queryKey: keys.fews(entity.resource) });
  toast(i18next.t("record.deleted", { title: titleOf(entity, record) }), {
    action: { label: i18next.t("common.undo"), run: () => void restoreRecord(entity, record.id).catch(reportFailure) },
  });
}

export async function restoreRecord(entity: EntityMeta, id: string): Promise<RecordData> {
  await consentTo(entity, "restore", id);
  const record = await api.restore(entity.resource, id);
  wrote(entity.resource, record);
  void queryClient.invalidateQueries({ queryKey: keys.lists(entity.resource) });
  toast(i18next.t("record.restored", { title: titleOf(entity, record) }));
  return record;
}

/** A command of a record. What it answers with takes the record's place where it is the record. */
export async function runCommand<Result = RecordData>(
  entity: EntityMeta,
  name: string,
  id: string,
  values: Values = {},
): Promise<Result> {
  const result = await api.command<Result>(entity.resource, name, id, values);
  const record = result as Partial<RecordData> | null;
  if (record?.id === id && record.version !== undefined) wrote(entity.resource, record as RecordData);
  else void queryClient.invalidateQueries({ queryKey: keys.record(entity.resource, id) });
  void queryClient.invalidateQueries({ queryKey: keys.history(entity.resource, id) });
  dropAnswers(entity.resource);
  return result;
}

export { Problem };
