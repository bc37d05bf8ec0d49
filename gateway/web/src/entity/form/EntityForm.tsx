import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { newId } from "@/api/echo";
import { asProblem, fieldErrors, type Problem } from "@/api/problem";
import type { EntityMeta, FieldMeta, RecordData, Values } from "@/api/types";
import { useCommands } from "@/app/commands";
import { useMe } from "@/app/session";
import { toast } from "@/parts/toast";
import { Mantine } from "@/parts/Mantine";
import { titleOf } from "../values";
import { createRecord, saveRecord } from "../write";
import { draftKey } from "./draft";
import { ChangedNote, DraftNote } from "./DraftNote";
import { ErrorSummary } from "./ErrorSummary";
import { FormSections } from "./FormSections";
import { DraftName } from "./stack";
import { createFormStore, FormContext, type FormStore } from "./store";
import { useDraft } from "./useDraft";
import { editableFields, errorsByField, startValues, valuesToSend } from "./values";
import "./form.css";

export interface EntityFormProps {
  entity: EntityMeta;
  /** The record to edit; without it the form makes a new one. */
  record?: RecordData;
  /** What a new record begins with: {"customer_id": "…"}. */
  given?: Values;
  /** Only these fields, in this order. */
  fields?: string[];
  /** Fields of a command or of a dialog that are none of the entity's own. */
  custom?: FieldMeta[];
  /** Where the draft is kept; leave it out and nothing is kept. */
  draft?: string;
  onSaved: (record: RecordData) => void;
  onCancel: () => void;
  /** Another way to save than create and update. */
  save?: (values: Values) => Promise<RecordData>;
  saveLabel?: string;
  /** Inside a dialog: no sticky bar, one card. */
  plain?: boolean;
  /** Something of the page's own above the sections, as a duplicate warning. */
  children?: ReactNode;
}

/** The form of any entity, drawn from its metadata. */
export function EntityForm(props: EntityFormProps) {
  const { entity, record, given, draft, onSaved, onCancel, plain } = props;
  const { t } = useTranslation();
  const me = useMe();
  const formId = useId();
  const fields = useFields(props);
  const [store] = useState(() => createFormStore(startValues(fields, record, given)));
  const key = draft ? draftKey(me.id, draft) : undefined;
  const read = useReadRecord(fields, store, record);
  const { restored, forget } = useDraft(key, store, read?.version);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<{ problem: Problem; at: number } | null>(null);
  // One attempt keeps one key, so that a repeat after a lost answer makes no second record.
  const once = useRef(newId());

  async function send(values: Values): Promise<RecordData> {
    if (props.save) return props.save(values);
    if (!record) return createRecord(entity, { ...hidden(given, fields), ...values }, once.current);
    if (Object.keys(values).length === 0) return record;
    return saveRecord(entity, record.id, values, restored?.version ?? read?.version);
  }

  async function submit() {
    if (busy) return;
    setBusy(true);
    store.setErrors({});
    setRefusal(null);
    try {
      const saved = await send(valuesToSend(fields, store, !record));
      forget();
      toast(t("form.saved", { title: titleOf(entity, saved) }));
      onSaved(saved);
    } catch (reason) {
      const problem = asProblem(reason);
      if (!problem.passing) once.current = newId();
      store.setErrors(errorsByField(fields, problem.body.errors ? fieldErrors(problem) : { "": problem.message }));
      setRefusal({ problem, at: Date.now() });
    } finally {
      setBusy(false);
    }
  }

  function discard() {
    store.reset(startValues(fields, record, given));
    forget();
    setRefusal(null);
  }

  useCommands([
    { id: "save", label: props.saveLabel ?? t("form.save"), keys: "mod+s", inInputs: true, group: "page", run: () => void submit() },
  ]);

  return (
    <Mantine>
      <FormContext value={store}>
        <form
          className={plain ? "form form-plain" : "form"}
          noValidate
          aria-busy={busy}
          onSubmit={(event) => {
            event.preventDefault();
            event.stopPropagation();
            void submit();
          }}
        >
          {restored && <DraftNote draft={restored} onDiscard={discard} />}
          {record && record.version !== read?.version && !refusal && <ChangedNote record={record} />}
          {refusal && <ErrorSummary key={refusal.at} fields={fields} problem={refusal.problem} formId={formId} />}
          {props.children}
          <DraftName value={draft}>
            <FormSections entity={entity} fields={fields} formId={formId} plain={plain || !!props.custom || !!props.fields} />
          </DraftName>
          <div className="form-foot">
            <button type="button" className="button" onClick={onCancel}>{t("common.cancel")}</button>
            <button type="submit" className="primary" aria-busy={busy}>{props.saveLabel ?? t("form.save")}</button>
          </div>
        </form>
      </FormContext>
    </Mantine>
  );
}

/**
 * The record as this person began to edit it. Events bring newer ones to the page; taking their
 * version would save over a colleague's change unseen. A form without changes follows the record.
 */
function useReadRecord(fields: FieldMeta[], store: FormStore, record: RecordData | undefined) {
  const [read, setRead] = useState(record);
  const newer = record?.version !== read?.version;
  if (newer && store.dirty().length === 0) setRead(record);
  useEffect(() => {
    if (read && store.dirty().length === 0) store.reset(startValues(fields, read));
    // Only when another version was taken over.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [read?.version]);
  return read;
}

function useFields({ entity, record, fields, custom }: EntityFormProps): FieldMeta[] {
  return useMemo(() => {
    if (custom) return custom;
    const all = editableFields(entity, record);
    return fields ? fields.flatMap((name) => all.find((field) => field.name === name) ?? []) : all;
  }, [entity, record, fields, custom]);
}

/** What a new record is given without the form showing it. */
function hidden(given: Values | undefined, fields: FieldMeta[]): Values {
  const shown = new Set(fields.map((field) => field.name));
  return Object.fromEntries(Object.entries(given ?? {}).filter(([name]) => !shown.has(name)));
}
